import type { RemoteDescription } from '../../../contract/remote.ts';
import { furtherWidget, largestItem } from '../../../shells/embed/build/budgets.ts';
import type { Allowances } from '../../locales/allowed.ts';
import { Refusal } from '../refusal.ts';

/** What a vendor says of a widget, in `vite.config.ts`. */
export interface WidgetOptions {
  readonly vendor: RemoteDescription['vendor'];
  /** The widget's name: small letters, words joined by `-`. The tag is `ju-<vendor>-<name>`, and so its texts are called. */
  readonly name: string;
  /** Module whose default export is the element's class. Default `src/widget.ts`. */
  readonly entry?: string;
  /** Modules that the widget asks for later by `loadLazily('name')`: their files, by name. */
  readonly lazy?: Readonly<Record<string, string>>;
  /** Folder of the texts, `<language>.json` and `<language>.easy.json`. Default `locales`. */
  readonly locales?: string;
  /** How long a page waits for the widget before what the editor wrote is final, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
  /** Heights to keep free before the widget is there. */
  readonly sizes?: RemoteDescription['sizes'];
  /** What the widget stays within, gzip. Default: 15 kB in 10 requests. More has to be given a reason for. */
  readonly budget?: { readonly bytes: number; readonly requests: number };
  /** What it keeps in the reader's browser. Default: nothing. */
  readonly stores?: RemoteDescription['stores'];
  /** Origins, besides the municipality's gateway, that it sends requests to. */
  readonly connects?: readonly string[];
  /** Texts that the check lets pass, each with its reason. */
  readonly allow?: Partial<Allowances>;
}

/** Options with everything said. */
export type Options = Required<Omit<WidgetOptions, 'allow' | 'sizes' | 'stores' | 'connects'>> &
  Pick<WidgetOptions, 'sizes' | 'stores' | 'connects'> & {
    readonly allow: Allowances;
    readonly tag: `ju-${string}`;
  };

const number = 'A number.';
const usual: Allowances = {
  sameAsEnglish: {},
  foreignTexts: {},
  latinWords: {},
  ownWords: { count: number, current: number, number, total: number },
};

/** What is wrong with a name; undefined when nothing is. */
export function faultOfName(name: string): string | undefined {
  if (name.startsWith('ju-')) {
    return `Leave 'ju-' out: the tag gets it by itself. Try '${name.slice(3)}'.`;
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(name)) {
    return `'${name}' is no name: small letters a-z and digits, words joined by '-', each word beginning with a letter.`;
  }
  return undefined;
}

/** What is wrong with a vendor's id; undefined when nothing is. */
export function faultOfVendor(id: string): string | undefined {
  return /^[a-z][a-z0-9]{1,30}$/.test(id)
    ? undefined
    : `'${id}' is no vendor id: 2 to 31 small letters a-z and digits, a letter first, no '-'.`;
}

/** Fills in what was not said. @throws {Refusal} when a name does not do. */
export function readOptions(given: WidgetOptions): Options {
  const { vendor, name, budget = furtherWidget } = given;
  const faults = [faultOfVendor(vendor?.id ?? ''), faultOfName(name ?? '')];
  const tag = `ju-${vendor?.id}-${name}` as const;
  if (tag.length > 60) faults.push(`<${tag}> is too long: 60 letters at most.`);
  if (budget.bytes > largestItem.bytes || budget.requests > largestItem.requests) {
    faults.push(
      `The budget may be ${largestItem.bytes} bytes (gzip) and ${largestItem.requests} requests at most, not ` +
        `${budget.bytes} and ${budget.requests}. Make what is not needed at first 'lazy'.`,
    );
  }
  const wrong = faults.filter((fault) => fault !== undefined);
  if (wrong.length > 0) throw new Refusal(`vite.config.ts: ${wrong.join('\n')}`);
  return {
    entry: 'src/widget.ts',
    lazy: {},
    locales: 'locales',
    timeoutMs: 10_000,
    ...given,
    budget,
    allow: { ...usual, ...given.allow, ownWords: { ...usual.ownWords, ...given.allow?.ownWords } },
    tag,
  };
}
