/**
 * Installs the project's dependencies when they are missing or no longer those of the lock file. Runs before everything
 * else on whatever Node the machine has (>= 18), hence plain built-ins only; what comes after runs on the project's own
 * Node from node_modules. For the tests (`--browsers`) PHP, WordPress and browsers as well: half a gigabyte that nothing
 * else needs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const oldest = 18;

const major = Number(process.versions.node.split('.')[0]);
if (major < oldest) {
  console.error(
    `Jobunivers needs Node ${oldest} or newer to set itself up; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

const forTests = process.argv.includes('--browsers');
const packages = [
  { folder: root, what: 'what Jobunivers needs (once; about a minute)' },
  ...(forTests
    ? [
        {
          folder: join(root, 'shells', 'wordpress', 'testing'),
          what: 'PHP and WordPress for the tests (once; half a gigabyte)',
        },
      ]
    : []),
];

if (!packages.every(isInstalled)) await alone(() => packages.forEach(installPackage));

/** Installed from the very lock file that stands there now. */
function isInstalled({ folder }) {
  const marker = markerOf(folder);
  return existsSync(marker) && readFileSync(marker, 'utf8') === lockOf(folder);
}

function markerOf(folder) {
  return join(folder, 'node_modules', '.installed-from');
}

function lockOf(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Does nothing when another set-up has done it while this one waited. */
function installPackage({ folder, what }) {
  if (isInstalled({ folder })) return;
  console.log(`Installing ${what} …`);
  if (!install(folder) && !install(folder)) {
    console.error(
      'The dependencies could not be installed. Is there a network? What npm said stands above.',
    );
    process.exit(1);
  }
  writeFileSync(markerOf(folder), lockOf(folder));
}

/** Two set-ups at once would each delete what the other installs. One that died holding the lock does not count. */
async function alone(act) {
  const lock = join(root, '.installing');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    await new Promise((done) => setTimeout(done, 500));
  }
  try {
    act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (forTests) {
  // By its path: the shell that runs the scripts of a first set-up still remembers where the machine's own Node was.
  const { status } = spawnSync(
    join('node_modules', '.bin', 'node'),
    [join('tools', 'browsers', 'install.ts')],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  process.exitCode = status ?? 1;
}

/** `npm ci` by the machine's own Node: the one in node_modules is about to be replaced. */
function install(folder) {
  const bin = join('node_modules', '.bin');
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(bin))
    .join(delimiter);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH },
  });
  return status === 0;
}
