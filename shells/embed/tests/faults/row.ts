import type { Manifest } from '../../../../contract/manifest.ts';
import type { Engine, Tab } from '../harness/browsers.ts';
import type { Fault, Site } from '../harness/site.ts';

/** One fault at one place: how it is made, and what has to come of it. Everything else is asked of every row alike. */
export interface Row {
  /** Names the row for good: results and guards speak of it. */
  readonly id: string;
  /** For the table in the documentation. */
  readonly fault: string;
  readonly where: string;
  /** What must not run, or not be believed: such a row stands in every engine. */
  readonly security?: true;
  /** What `ju-error` says on the tag that suffers, each code once. */
  readonly codes: readonly string[];
  /** Its `data-state` in the end; `none` when nothing of ours ran. */
  readonly state: 'none' | 'ready' | 'failed';
  /** What the reader sees. `authored`: what the editor wrote; `widget`: the widget. */
  readonly sees: 'authored' | 'widget';
  /** More about that, for the table. */
  readonly remark?: string;
  /** The widget beside it stands; `same`: it needs the very file that fails, and shows what the editor wrote too. */
  readonly neighbour: 'stands' | 'same';
  /** How the widget comes back once the fault has ended. */
  readonly recovers: 'itself' | 'put back' | 'reload' | 'nothing to do';
  /** How often, at most, the page asks for what fails. */
  readonly requests?: readonly [path: RegExp, atMost: number];
  /** What a browser tells the page's own `error` listeners of, which no shell can prevent. */
  readonly heard?: RegExp;
  /** No other row beside it: what a frame fetches does not tell whose page it is in. */
  readonly alone?: true;
  arrange(bench: Bench): Arrangement | Promise<Arrangement>;
}

/** What a row makes its fault with. */
export interface Bench {
  readonly site: Site;
  /** The manifest with both widgets on its shelf. */
  manifest(municipality?: string): Manifest;
  seal(manifest: unknown): Promise<string>;
  /** The manifest whose shelf item of the tag that suffers is changed. */
  withItem(change: object): Promise<string>;
}

/** The page and the server of a row. */
export interface Arrangement {
  /** In the embed origin's place, for requests of this row's page. */
  readonly fault?: Fault;
  /** In the embed origin's place, for requests of frames in this row's page. */
  readonly frameFault?: Fault;
  /** Sealed, in place of the manifest of 787. */
  readonly manifest?: string;
  /** The same for 370, the neighbour's. */
  readonly manifestBeside?: string;
  /** More files of the embed origin, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Runs in the page before everything else. */
  readonly script?: string;
  /** The tag that suffers. */
  readonly tag?: string;
  readonly attributes?: string;
  /** More of the page's Content-Security-Policy. */
  readonly security?: string;
  readonly policies?: readonly string[];
  /** Origins of frames that the page's policy allows besides ours. */
  readonly frames?: readonly string[];
  /** Host name of the page. Default: one of its own. */
  readonly host?: string;
  /** What happens from the opening of the page until it is looked at. Default: nothing more. */
  act?(stage: Stage): Promise<void>;
  /** Ends what the fault's end alone does not. */
  heal?(stage: Stage): Promise<void>;
}

/** A row's page, open. */
export interface Stage {
  readonly tab: Tab;
  readonly url: string;
  /** Paths that this row's page asked the embed origin for. */
  asked(): readonly string[];
  /** Sets the fault anew; `undefined` ends it. Files of the arrangement and its manifest stay. */
  fault(fault: Fault | undefined): void;
  /** The same for what frames ask for. */
  frameFault(fault: Fault | undefined): void;
  /** Gives out the manifest as it should be. */
  goodManifest(): Promise<void>;
  /** Waits until an expression is true in the page. */
  until(expression: string): Promise<void>;
}

/** What came of a row in an engine. */
export interface Outcome {
  readonly codes: readonly string[];
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';
export type { Engine };
