/** A test that failed, and what it said first. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

const longest = 14;
const most = 30;

/** As much of a failure as tells what went wrong: colours of terminals and the long rest are left out. */
export const failure = (name: string, message: unknown): Failure => ({
  name,
  message: String(message ?? '')
    // eslint-disable-next-line no-control-regex -- the sign that begins a terminal's colours
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*\(?node:/.test(line))
    .slice(0, longest)
    .join('\n'),
});

/** What failed, once more, for the end of a long run. */
export function describeFailures(suite: string, failures: readonly Failure[]): string[] {
  const shown = failures.slice(0, most).map(({ name, message }) => {
    const said = message.replace(/^/gm, '      ');
    return `  ✖ ${suite}: ${name}\n${said}`;
  });
  const rest = failures.length - shown.length;
  return rest > 0 ? [...shown, `  ✖ ${suite}: ${rest} more`] : shown;
}
