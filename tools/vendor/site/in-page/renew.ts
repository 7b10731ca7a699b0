/**
 * In a host's page of the development site: takes in a widget's new bytes without loading the page anew. A fresh outlet gets
 * them by the real kernel; what the person typed, where the focus was and what the element held goes over to it.
 */
import type { Manifest } from '../../../../contract/manifest.ts';
import { giveBack, notice, type Noticed } from './notice.ts';

interface OpenEmbed {
  version?: number;
  manifest?(tag: Element): Promise<Manifest>;
  allow?(manifest: Manifest): void;
}

const kept = 'jobunivers-vendor.kept';
const tags = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#place > *')];
const say = (text: string): void => {
  void fetch('/__took', { method: 'POST', body: text });
  parent.postMessage({ took: text }, '*');
};

/** The widget's own element inside its tag. */
const inside = (outlet: HTMLElement): HTMLElement | undefined =>
  outlet.shadowRoot?.querySelector<HTMLElement>('div')?.firstElementChild as
    HTMLElement | undefined;

function settled(outlet: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (outlet.dataset.state === 'ready') resolve();
      else if (outlet.dataset.state === 'failed') reject(new Error('the new widget failed'));
      else return;
      watching.disconnect();
    };
    const watching = new MutationObserver(look);
    watching.observe(outlet, { attributes: true, attributeFilter: ['data-state'] });
    look();
  });
}

async function takeIn(): Promise<void> {
  const embed = (globalThis as { jobunivers?: unknown }).jobunivers as OpenEmbed | undefined;
  const [first] = tags();
  if (!embed?.manifest || !embed.allow || first?.dataset.state !== 'ready') {
    throw new Error('the widget did not stand');
  }
  const { src = '' } = document.querySelector<HTMLScriptElement>('script[data-municipality]') ?? {};
  const answer = await fetch(new URL('/manifests/787.json', src), { cache: 'no-store' });
  const { payload } = (await answer.json()) as { payload: string };
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
    letter.charCodeAt(0),
  );
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  embed.allow(manifest);
  embed.manifest = () => Promise.resolve(manifest);
  for (const outlet of tags()) {
    const old = inside(outlet);
    const noticed = old && notice(old);
    const fresh = outlet.cloneNode(true) as HTMLElement;
    delete fresh.dataset.state;
    // It comes to stand unseen, where a reader is sure to be near, and takes the old one's place when it does.
    fresh.style.cssText += '; position: fixed; inset: 0 0 auto; visibility: hidden';
    outlet.after(fresh);
    try {
      await settled(fresh);
    } catch (error) {
      fresh.remove();
      throw error;
    }
    fresh.style.cssText = outlet.style.cssText;
    outlet.remove();
    const next = inside(fresh);
    if (next && noticed) await giveBack(next, noticed);
  }
}

/** A page that has to be loaded anew keeps what was typed there. */
function reload(why: string): void {
  const [outlet] = tags();
  const element = outlet && inside(outlet);
  if (element) sessionStorage.setItem(kept, JSON.stringify(notice(element, false)));
  say(`The page was loaded anew: ${why}.`);
  location.reload();
}

const before = sessionStorage.getItem(kept);
if (before) {
  sessionStorage.removeItem(kept);
  addEventListener('ju-ready', () =>
    setTimeout(() => {
      const [outlet] = tags();
      const element = outlet && inside(outlet);
      if (element) void giveBack(element, JSON.parse(before) as Noticed);
    }, 50),
  );
}

new EventSource('/__events').addEventListener('built', () => {
  takeIn().then(
    () => say('The page took it in as it stands.'),
    (error: unknown) => reload(error instanceof Error ? error.message : String(error)),
  );
});
