/** What Node is started with for a file of tests. */
export const endingFiles: readonly string[] = [
  // A test that hangs fails and does not stop the rest, nor does one that leaves something open.
  '--test-timeout=600000',
  '--test-force-exit',
  `--import=${import.meta.resolve('./whole-output.ts')}`,
];
