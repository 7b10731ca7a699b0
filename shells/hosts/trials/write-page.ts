/** Writes `docs/hosts.md` from the table. Run: `node shells/hosts/trials/write-page.ts`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeHosts } from './describe-hosts.ts';

await writeFile(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'hosts.md'),
  await describeHosts(),
);
