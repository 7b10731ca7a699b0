import type { PageRemoteDescription } from '../../../contract/remote.ts';
import type { Finding } from '../refusal.ts';
import { visit, type Bench, type Fault } from './visit.ts';

interface Case {
  readonly name: string;
  readonly fault?: Fault;
  /** The widget stands all the same. */
  readonly stands?: boolean;
  readonly script?: string;
  /** How long the page waits for it. */
  readonly timeoutMs?: number;
}

/** Something goes wrong around the widget: what the editor wrote stays, or the widget does; the page is unharmed. */
export async function findingsInFaults(bench: Bench): Promise<Finding[]> {
  const { remote, modules } = bench.built.remote as PageRemoteDescription;
  const last = Object.keys(modules).at(-1)?.slice(1) ?? '';
  const container = remote.slice(1);
  const cases: readonly Case[] = [
    { name: 'its container answers 503', fault: answering(container, 503) },
    {
      name: 'its code was tampered with',
      fault: (url, response, file) => {
        if (!url.endsWith(last) || file === undefined) return false;
        response.writeHead(200, {
          'content-type': 'text/javascript',
          'access-control-allow-origin': '*',
        });
        response.end(`${file};`);
        return true;
      },
    },
    { name: 'its container hangs', timeoutMs: 2500, fault: (url) => url.endsWith(container) },
    {
      name: 'the gateway cannot be had',
      stands: true,
      fault: (url, response) => {
        if (!url.startsWith(`${bench.site.origins.gateway}/`)) return false;
        response.destroy();
        return true;
      },
    },
    {
      name: 'storage is shut',
      stands: true,
      script: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('Shut.', 'SecurityError'); } });`,
    },
  ];
  const findings: Finding[] = [];
  for (const one of cases) {
    bench.fault(one.fault);
    await bench.patience(one.timeoutMs);
    const { script } = one;
    const messages = await visit(
      bench,
      {},
      {
        whatever: true,
        ...(script !== undefined && { prepare: (page) => page.addInitScript(script) }),
      },
      async ({ page, state, errors, heard, warnings }) => {
        const found: string[] = [];
        const stood = (await state()) === 'ready';
        const { codes } = await heard();
        if (one.stands && !stood) {
          found.push(
            `When ${one.name}, it falls (ju-error '${codes.join("', '")}'): ${warnings.join(' ')}. Stand, and say what cannot be done.`,
          );
        }
        if (!one.stands && (stood || !(await page.locator('.authored').isVisible()))) {
          found.push(`When ${one.name}, what the editor wrote is not shown.`);
        }
        await page.locator('#rest > summary').click();
        const thrown = errors.filter((error) => /^\w*(Error|Uncaught)/.test(error));
        return [...found, ...thrown.map((error) => `When ${one.name}, it throws: ${error}`)];
      },
    );
    findings.push(...messages.map((message) => ({ topic: 'faults' as const, message })));
  }
  bench.fault();
  return findings;
}

const answering =
  (ending: string, status: number): Fault =>
  (url, response) => {
    if (!url.endsWith(ending)) return false;
    response.writeHead(status, { 'access-control-allow-origin': '*' });
    response.end();
    return true;
  };
