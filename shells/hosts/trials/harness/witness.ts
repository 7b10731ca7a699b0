/** What a page tells after the fact; noted from before its first script on. */
export interface Told {
  readonly globals: readonly string[];
  /** Members of the browser's own prototypes and objects that are not as they were. */
  readonly changed: readonly string[];
  readonly historyLength: number;
  readonly focused: string;
  /** Sums of layout shifts, and what moved: those that moved anything of the page, and those within a widget alone. */
  readonly shift: number;
  readonly shiftInside: number;
  readonly moved: readonly string[];
  readonly codes: readonly string[];
  /** The page's own document, our tags and script left out. */
  readonly own: string;
}

interface Note {
  readonly members: Map<object, Map<PropertyKey, unknown>>;
  readonly names: Map<object, string>;
  shift: number;
  shiftInside: number;
  readonly moved: string[];
  readonly codes: string[];
}
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly {
    readonly node?: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs in the page before anything of it. Serialised: it can use nothing from outside. */
export function watch(): void {
  // Frames are not the page.
  if (window !== window.top) return;
  const note: Note = {
    members: new Map(),
    names: new Map(),
    shift: 0,
    shiftInside: 0,
    moved: [],
    codes: [],
  };
  Object.defineProperty(window, Symbol.for('trial'), { value: note });
  const membersOf = (owner: object): Map<PropertyKey, unknown> =>
    new Map(
      Reflect.ownKeys(owner).map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        return [key, (get ?? value) as unknown];
      }),
    );
  for (const name of Object.getOwnPropertyNames(window)) {
    // Those that warn when they are looked at.
    if (/^(?:webkit|on|SharedStorage|event$)/.test(name)) continue;
    const value = (window as unknown as Record<string, unknown>)[name];
    if (typeof value !== 'function') continue;
    for (const [owner, label] of [
      [value, name],
      [value.prototype as unknown, `${name}.prototype`],
    ] as const) {
      if ((typeof owner !== 'object' && typeof owner !== 'function') || !owner) continue;
      note.members.set(owner, membersOf(owner));
      note.names.set(owner, label);
    }
  }
  for (const [owner, label] of [
    [history, 'history'],
    [document, 'document'],
    [customElements, 'customElements'],
    [JSON, 'JSON'],
  ] as const) {
    note.members.set(owner, membersOf(owner));
    note.names.set(owner, label);
  }
  addEventListener('ju-error', (event) =>
    note.codes.push((event as unknown as { code: string }).code),
  );
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      // Drawn before its first words were there: the page's own doing, with and without us, in some runs and not in others.
      const empty = ({ node, previousRect }: NonNullable<Shift['sources']>[number]): boolean =>
        node === document.body && previousRect.height <= 1;
      if (entry.sources?.length && entry.sources.every(empty)) continue;
      // A node in a shadow root is told to nobody outside.
      const inside = entry.sources?.length && entry.sources.every(({ node }) => !node);
      note[inside ? 'shiftInside' : 'shift'] += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources ?? []) {
        const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) =>
          [x, y, width, height].map(Math.round).join(),
        );
        note.moved.push(`${node?.nodeName ?? 'inside a widget'} ${from} to ${to}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page when its widgets stand. Serialised, too. */
export function tell(): Told {
  const note = (window as unknown as Record<symbol, Note>)[Symbol.for('trial')] as Note;
  const changed: string[] = [];
  // jQuery and React mark what they have touched with a number of its own.
  const plain = (name: string): string => name.replace(/(jQuery|_reactListening)\w+/, '$1');
  // zone.js keeps a book of who listens to what.
  const known = (name: string): boolean => !name.includes('__zone_symbol__');
  for (const [owner, before] of note.members) {
    const keys = new Set([...Reflect.ownKeys(owner), ...before.keys()]);
    for (const key of keys) {
      const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      if (!Object.is(get ?? value, before.get(key))) {
        changed.push(`${note.names.get(owner) ?? ''}.${String(key)}`);
      }
    }
  }
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(
    'ju-job-search,ju-screening-form,ju-earlier-search,[data-ju],.holder,script,link[rel="preconnect"]',
  )) {
    one.remove();
  }
  return {
    globals: Object.getOwnPropertyNames(window).filter(known).map(plain).sort(),
    changed: changed.filter(known).map(plain).sort(),
    historyLength: history.length,
    focused: `${document.activeElement?.nodeName} ${document.activeElement?.id}`,
    shift: note.shift,
    shiftInside: note.shiftInside,
    moved: note.moved,
    codes: note.codes,
    own: new XMLSerializer().serializeToString(copy),
  };
}
