/** For tests: what somebody does to a widget that `check` then names, looking at few topics. */
export const brokenWidgets: readonly {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly topic: string;
  readonly said: RegExp;
  /** The other topic that is looked at: each takes its time. */
  readonly only: string;
}[] = [
  {
    what: 'English left in Russian',
    file: 'locales/ru.json',
    from: 'Начать заново',
    to: 'Start again',
    topic: 'texts',
    said: /locales\/ru\.json: 'again' is the English "Start again"/,
    only: 'size',
  },
  {
    what: 'a late import that nobody pins',
    file: 'src/widget.ts',
    from: "this.notes = '';",
    to: "this.notes = ''; void import('./styles.ts');",
    topic: 'pins',
    said: /src\/widget\.ts fetches src\/styles\.ts by import\(\), which nobody pins/,
    only: 'size',
  },
  {
    what: 'a class that nobody can get at',
    file: 'src/widget.ts',
    from: 'export default class',
    to: 'export class',
    topic: 'contract',
    said: /^src\/widget\.ts has no default export/,
    only: 'size',
  },
  {
    what: 'a version that no page can carry',
    file: 'package.json',
    from: '"version": "0.1.0"',
    to: '"version": "soon"',
    topic: 'build',
    said: /package\.json says version 'soon'; remote\.json needs three numbers/,
    only: 'size',
  },
  {
    what: 'words too pale to read',
    file: 'src/styles.ts',
    from: '.intro {',
    to: '.intro { color: #aaa;',
    topic: 'accessibility',
    said: /light: .*contrast.*\.intro/,
    only: 'accessibility',
  },
  {
    what: 'more bytes than its budget',
    file: 'vite.config.ts',
    from: 'sizes:',
    to: 'budget: { bytes: 9000, requests: 8 }, sizes:',
    topic: 'size',
    said: /over its budget of 9000/,
    only: 'size',
  },
  {
    what: 'a widget that throws when it renders',
    file: 'src/widget.ts',
    from: 'const begun =',
    to: "if (this.isConnected) throw new Error('Broken on purpose.');\n    const begun =",
    topic: 'faults',
    said: /remote-threw[\s\S]*Broken on purpose/,
    only: 'faults',
  },
];
