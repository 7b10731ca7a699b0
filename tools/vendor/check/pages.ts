import type { Page } from 'playwright-core';
import type { Finding } from '../refusal.ts';
import { axe } from './modes.ts';
import { visit, type Bench } from './visit.ts';

/** Narrower than this nothing can be read; what `widgetStyles` falls back on. */
const leastWidth = 280;

const boxes: Readonly<Record<string, string>> = {
  'a flex row': 'display: flex',
  'a grid': 'display: grid; justify-items: start',
  'a table cell': 'display: table-cell',
  'a float': 'float: inline-start',
  'a box as wide as its words': 'display: inline-block',
};

/** Pages whose styles leak, turn about or leave no width. */
export async function findingsInHosts(bench: Bench): Promise<Finding[]> {
  // A webfont that comes while the looks change would be taken for a change of theirs.
  const prepare = (page: Page) => page.route('**/font/**', (route) => route.abort());
  return visit(bench, {}, { prepare }, async ({ run }) => {
    const findings: string[] = [];
    await run('note');
    const add = (where: string, found: readonly string[]): void => {
      for (const one of found.slice(0, 5)) findings.push(`${where}: ${one}`);
      if (found.length > 5) findings.push(`${where}: and ${found.length - 5} more`);
    };
    for (const { name, title } of bench.looks) {
      if (name !== 'plain' && name !== 'hostile') add(title, await run('changedBy', name));
    }
    add('Page from right to left', await run('changedByDirection'));
    for (const [name, css] of Object.entries(boxes)) {
      const width = await run<number>('widthIn', css);
      if (width < leastWidth) {
        findings.push(
          `In ${name} the widget is ${Math.round(width)} px wide, less than ${leastWidth}. Put widgetStyles first among its styles.`,
        );
      }
    }
    return findings.map((message) => ({ topic: 'hosts' as const, message }));
  });
}

/** A page with a strict policy: what it forbids, and what is asked for that nobody pinned. */
export async function findingsInSecurity(bench: Bench): Promise<Finding[]> {
  const findings: Finding[] = [];
  await visit(bench, { policy: 'strict' }, {}, async ({ run, heard, errors, page }) => {
    const threw = await run<string[]>('press');
    const { violations } = await heard();
    findings.push(
      ...[...new Set(violations)].map((violation) => ({
        topic: 'security' as const,
        message: `A strict policy forbids: ${violation}. No style="…", <style> or innerHTML in templates; requests go where 'connects' says.`,
      })),
      ...threw.map((message) => ({
        topic: 'faults' as const,
        message: `${message}. Handle it, and tell the reader what to do.`,
      })),
    );
    const others = errors.filter(
      (error) =>
        !/Content Security Policy|violates|Failed to load resource|Uncaught|TrustedHTML/.test(
          error,
        ) && !threw.some((one) => one.includes(error)),
    );
    findings.push(
      ...others.map((error) => ({
        topic: 'faults' as const,
        message: `The console says: ${error}`,
      })),
    );
    await page.waitForLoadState('networkidle');
  });
  // What comes to sight when something was pressed is looked at too.
  const pressed = await visit(bench, {}, {}, async (looked) => {
    await looked.run('press');
    return axe(bench, looked, 'after everything was pressed');
  });
  return [...findings, ...pressed];
}

/** Requests of all visits that no manifest names. */
export function findingsInRequests({ site, asked, built }: Bench): Finding[] {
  const { origins, manifest, item } = site;
  const text = JSON.stringify(manifest);
  const open = [origins.gateway, ...(built.options.connects ?? [])];
  const fine = (url: string): boolean =>
    /^(data|blob|about):/.test(url) ||
    url.startsWith(`${origins.host}/`) ||
    url === `${origins.embed}/loader.js` ||
    url.startsWith(`${origins.embed}/manifests/`) ||
    open.some((origin) => url.startsWith(`${origin}/`)) ||
    text.includes(JSON.stringify(url));
  return [...asked]
    .filter((url) => !fine(url))
    .map((url) => ({
      topic: 'pins' as const,
      message: `${item?.item.tag} has ${url} fetched, which nothing pins. Bundle it, or name its origin under 'connects' when it is data.`,
    }));
}
