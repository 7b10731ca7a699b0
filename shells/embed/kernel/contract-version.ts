/**
 * Whether what was built for one version can use another (semantic versioning): the same major, and no older a minor. A
 * caret says the same. What is no version fits nothing.
 *
 * @param needed As `1.0.0` or `^1.0.0`.
 */
export function fits(needed: string, offered: string): boolean {
  const [major, minor] = numbers(needed);
  const [offeredMajor, offeredMinor] = numbers(offered);
  return major === offeredMajor && offeredMinor >= minor;
}

const numbers = (version: string): [major: number, minor: number] => {
  const [, major, minor] = /^\^?(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
  return [Number(major), Number(minor)];
};
