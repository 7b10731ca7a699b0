/** Whether what was built for one version of the contract can use a gateway of another (semantic versioning). */
export function fits(needed: string, offered: string): boolean {
  const [major, minor] = needed.split('.').map(Number);
  const [offeredMajor, offeredMinor] = offered.split('.').map(Number);
  return major === offeredMajor && (offeredMinor ?? 0) >= (minor ?? 0);
}
