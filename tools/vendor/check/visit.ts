import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltWidget } from '../site/build-widget.ts';
import type { HostPage } from '../site/host-page.ts';
import type { Site } from '../site/site.ts';

/** What every check has at hand. */
export interface Bench {
  readonly root: string;
  readonly built: BuiltWidget;
  readonly site: Site;
  readonly browser: Browser;
  /** Looks that a page can have. */
  readonly looks: readonly { readonly name: string; readonly title: string }[];
  /** Source of the checks that run inside pages, and of axe. */
  readonly scripts: { readonly checks: string; readonly axe: string };
  /** Has requests answered otherwise until it is called again without. */
  fault(fault?: Fault): void;
  /** How long pages wait for the widget from now on, in milliseconds. */
  patience(timeoutMs?: number): Promise<void>;
  /** Addresses that pages asked for in all visits. */
  readonly asked: Set<string>;
}

/** Whether and how a request is answered otherwise. */
export type Fault = (
  url: string,
  response: import('node:http').ServerResponse,
  file: string | undefined,
) => boolean;

export interface Visit {
  readonly page: Page;
  /** What went wrong in the page, in the console's words. */
  readonly errors: string[];
  /** What the kernel warned of. */
  readonly warnings: string[];
  /** Runs one of the checks of `in-page.ts`. */
  run<Value>(name: string, ...values: string[]): Promise<Value>;
  heard(): Promise<{ codes: string[]; violations: string[]; ready: number }>;
  state(): Promise<string | undefined>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Before anything of the page runs. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Look although the widget does not stand. */
  readonly whatever?: boolean;
}

/** A widget that does not come to stand, and why. */
export class Fallen extends Error {}

/** Opens a host's page in a session of its own, waits for the widget, and looks. */
export async function visit<Value>(
  bench: Bench,
  host: HostPage,
  { prepare, whatever = false, ...options }: VisitOptions,
  look: (visit: Visit) => Promise<Value>,
): Promise<Value> {
  const { browser, site, built } = bench;
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => bench.asked.add(request.url()));
  const state = () =>
    page.evaluate(
      (tag) => document.querySelector<HTMLElement>(tag)?.dataset.state,
      built.remote.tag,
    );
  const heard = () =>
    page.evaluate<{ codes: string[]; violations: string[]; ready: number }>('heard');
  try {
    await prepare?.(page);
    await page.goto(site.page(host));
    await page.waitForFunction(
      (tag) => /ready|failed/.test(document.querySelector<HTMLElement>(tag)?.dataset.state ?? ''),
      built.remote.tag,
      { timeout: 30_000 },
    );
    if (!whatever && (await state()) !== 'ready') {
      const { codes } = await heard();
      throw new Fallen([`ju-error '${codes.join("', '")}'`, ...warnings, ...errors].join('\n'));
    }
    let injected = false;
    return await look({
      page,
      errors,
      warnings,
      heard,
      state,
      async run(name, ...values) {
        if (!injected) await page.evaluate(bench.scripts.checks);
        injected = true;
        const call = `jobuniversChecks[${JSON.stringify(name)}](...${JSON.stringify(values)})`;
        return page.evaluate(call);
      },
    });
  } finally {
    await context.close();
  }
}
