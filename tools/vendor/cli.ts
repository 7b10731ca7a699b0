#!/usr/bin/env node
/** `jobunivers-vendor new|dev|build|check`, as the npm package carries it. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`Node ${process.versions.node} is too old: 22.12 or newer is needed.`);
  process.exit(1);
}
const { runVendor } = await import('./command.ts');
process.exitCode = await runVendor(process.argv.slice(2), {
  kit: import.meta.dirname,
  called: 'npx jobunivers-vendor',
});
