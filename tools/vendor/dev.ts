import { watch } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { readKeys } from '../../shells/embed/build/keys.ts';
import { asLines, type Finding } from './refusal.ts';
import { buildWidget, type Attempt } from './site/build-widget.ts';
import { readKit } from './site/kit-files.ts';
import { looksFor } from './site/looks.ts';
import { startSite, type Answer, type Site } from './site/site.ts';
import { weightInWords } from './site/weight.ts';

/** What is told to a page of ours that listens. */
interface Told {
  readonly message: string;
  readonly findings: readonly string[];
  readonly blocking: boolean;
}

export interface DevOptions {
  readonly root: string;
  readonly kit: string;
  readonly port: number;
  readonly gateway?: string;
  readonly say: (line: string) => void;
  /** Where development keys lie. */
  readonly keysFolder?: string;
}

export interface Dev {
  readonly site: Site;
  stop(): Promise<void>;
}

/** Shows a widget live in a host's page, with the real loader and kernel, and builds it anew at every change. */
export async function startDev(options: DevOptions): Promise<Dev> {
  const { root, say } = options;
  const kit = readKit(options.kit);
  const folder = options.keysFolder ?? join(homedir(), '.jobunivers-vendor', 'keys');
  const listeners = new Set<ServerResponse>();
  let told: Told = { message: 'Building …', findings: [], blocking: false };
  let theme = 'shared';
  let shown: Extract<Attempt, { type: 'built' }>['built'] | undefined;

  const emit = (event: string, data: unknown): void => {
    for (const response of listeners) {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  };
  const tell = (next: Told): void => {
    told = next;
    emit('told', told);
  };

  const looks = looksFor(root, options.kit);
  const answer: Answer = (request, response, { site: at, path, query }) => {
    const send = (type: string, content: string): true => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(content);
      return true;
    };
    if (path === '/__events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      response.write(`event: told\ndata: ${JSON.stringify(told)}\n\n`);
      return true;
    }
    if (path === '/__took' && request.method === 'POST') {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => say(`  ${text.slice(0, 200)}`));
      return send('text/plain', '');
    }
    if (at === 'host' && path === '/') {
      const wanted = query.get('theme') ?? 'shared';
      if (!shown) return send('text/html; charset=utf-8', waiting);
      if (wanted === theme) return false;
      theme = wanted;
      // The page is asked for once more when its manifest stands.
      void site.show(shown, theme).then(() => {
        response.writeHead(303, { location: request.url ?? '/' });
        response.end();
      });
      return true;
    }
    // On the host's own site: a browser that keeps third parties' storage shut would else shut the page's.
    if (at === 'shell' && path === '/') {
      const state = query.size > 0 ? `?${query}` : '';
      response.writeHead(302, { location: `${site.origins.host}/__shell${state}` });
      response.end();
      return true;
    }
    if (at !== 'host') return false;
    if (path === '/__shell') return send('text/html; charset=utf-8', kit.text('shell.html'));
    if (path === '/shell.css') return send('text/css; charset=utf-8', kit.text('shell.css'));
    if (path === '/shell.js') return send('text/javascript; charset=utf-8', kit.text('shell.js'));
    if (path === '/__facts') {
      const facts = {
        tag: shown?.remote.tag ?? 'ju-…',
        looks: looks.map(({ name, title }) => ({ name, title })),
        themes: kit.themes.includes('shared')
          ? ['shared', ...kit.themes.filter((name) => name !== 'shared')]
          : kit.themes,
      };
      return send('application/json', JSON.stringify(facts));
    }
    return false;
  };
  const keys = await readKeys(folder, Date.now(), `${folder}-roots`);
  const site: Site = await startSite({
    kit,
    keys,
    looks,
    port: options.port,
    answer,
    ...(options.gateway !== undefined && { gateway: options.gateway }),
  });

  async function build(): Promise<void> {
    const attempt = await buildWidget(root, { lenient: true });
    const time = new Date().toLocaleTimeString('en-GB');
    if (attempt.type === 'refused') {
      say(`${time} Not built:\n${asLines(attempt.findings)}`);
      tell({ message: 'Not built.', findings: texts(attempt.findings), blocking: true });
      return;
    }
    const { built } = attempt;
    const first = !shown;
    const same = shown && built.files.get('remote.json') === shown.files.get('remote.json');
    shown = built;
    if (!same) await site.show(built, theme);
    const message = `Built in ${built.took} ms, ${weightInWords(built)}.`;
    say(`${time} ${message}`);
    if (built.warnings.length > 0) say(asLines(built.warnings));
    tell({ message, findings: texts(built.warnings), blocking: false });
    if (!same) emit(first ? 'first' : 'built', {});
  }

  await build();
  let building: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    const path = name ?? '';
    if (/(^|[\\/])(node_modules|dist|\.[\w-]+)([\\/]|$)/.test(path)) return;
    if (!/\.(ts|js|json|css)$/.test(path) && path.includes(sep)) return;
    clearTimeout(timer);
    // Editors write a file in several steps, and several files at once.
    timer = setTimeout(() => {
      building = building.then(build).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        say(message);
        tell({ message: 'Not built.', findings: [message], blocking: true });
      });
    }, 60);
  });
  return {
    site,
    async stop() {
      clearTimeout(timer);
      watcher.close();
      await building;
      await site.stop();
    },
  };
}

const texts = (findings: readonly Finding[]): string[] => findings.map(({ message }) => message);

/** Until the first build stands, the page asks again. */
const waiting = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Waiting</title>
<p>Nothing is built yet.`;
