/**
 * What a host page's one script tag runs: finds our tags, fetches and verifies their municipality's manifest, brings the
 * bytes of kernel and first widget on their way, and starts the kernel when a tag nears the viewport. A classic script,
 * served for ever; it adds one global, `jobunivers`, and touches nothing else of the page.
 */
import type { Manifest } from '../../../contract/manifest.ts';
import { codeOf, coded } from '../shared/codes.ts';
import type { Embed, KernelModule } from '../shared/embed.ts';
import { createManifests } from '../shared/manifests.ts';
import { createPins } from '../shared/pins.ts';
import { report } from '../shared/report.ts';

/** Put in by the build. */
declare const EMBED_ORIGIN: string;
declare const KERNEL: readonly [url: string, integrity: string];

declare global {
  /** Set once, by whichever copy of the loader came first. `version` is the version of what the kernel is given. */
  var jobunivers: Embed | undefined;
}

/** Resolves when a tag nears the viewport. */
const near = (tag: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '800px' },
    ).observe(tag);
  });

function start(): void {
  const municipality = document.currentScript?.dataset.municipality ?? '';
  const pins = createPins();
  const manifests = createManifests();
  const found = new WeakSet<Element>();
  let kernel: Promise<KernelModule> | undefined;
  const forgetKernel = (error: unknown): never => {
    kernel = undefined;
    throw error;
  };

  const embed: Embed = {
    version: 1,
    ...pins,
    async manifest(tag) {
      const manifest = await manifests(
        tag.getAttribute('municipality') || municipality,
        (doubt) => report(tag, doubt),
        (unverified) => hint(unverified, tag.localName),
      );
      pins.allow(manifest);
      return manifest;
    },
  };
  globalThis.jobunivers = embed;

  /**
   * Asks for the bytes of kernel and first widget before the manifest is verified, for round trips decide. From the embed
   * origin only, which nobody reaches who could not also answer for it; what arrives runs only if it turns out to be pinned.
   */
  function hint({ kernel, theme, texts, shelf, defaultLanguage }: Manifest, tag: string): void {
    const item = shelf.find((one) => one.tag === tag);
    const language = document.documentElement.lang.slice(0, 2);
    const words = (texts[language as 'da'] ?? texts[defaultLanguage])?.[tag];
    const files: [url: string, integrity: string][] = Object.entries({
      ...kernel?.modules,
      ...(!item?.paused && item?.modules),
      ...(item?.isolation === 'page' &&
        words && { [theme?.url]: theme?.integrity, [words.url]: words.integrity }),
    });
    for (const [url, integrity] of files) {
      if (url.startsWith(`${EMBED_ORIGIN}/`)) pins.hint(url, integrity);
    }
  }

  /** The first answer from the gateway is two or three round trips nearer when the connection stands. */
  function preconnect(href: string): void {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preconnect', crossOrigin: '', href }),
    );
  }

  const runKernel = async ({ kernel: { url, modules } }: Manifest): Promise<KernelModule> => {
    const urls = Object.keys(modules);
    await Promise.all(urls.map((one) => pins.fetchPinned(one)));
    for (const one of urls) await pins.insert(one);
    return import(url) as Promise<KernelModule>;
  };

  const meet = async (tag: HTMLElement): Promise<void> => {
    if (found.has(tag)) return;
    found.add(tag);
    try {
      // Without it (plain http on a LAN address) nothing can be verified.
      if (!crypto.subtle) throw coded('insecure-context');
      tag.dataset.state = 'idle';
      // What was newest when this loader was built; on its way while the manifest is, and of use while it is the newest.
      pins.hint(...KERNEL);
      const manifest = await embed.manifest(tag);
      hint(manifest, tag.localName);
      preconnect(manifest.gateway);
      await near(tag);
      tag.dataset.state = 'loading';
      kernel ??= runKernel(manifest);
      (await kernel.catch(forgetKernel)).adopt(embed, manifest);
      // A tag that the kernel did not define is on no shelf.
      if (!customElements.get(tag.localName)) throw coded('not-on-shelf');
    } catch (error) {
      // Taken out and put back, the tag tries again.
      found.delete(tag);
      tag.dataset.state = 'failed';
      report(tag, codeOf(error, 'kernel-threw'));
    }
  };

  /** Editors' rich-text fields strip unknown tags: `<div data-ju="job-search" data-lang="da">` holds the tag instead. */
  const expand = (holder: HTMLElement): void => {
    const name = holder.dataset.ju ?? '';
    if (!/^[a-z][\w-]*$/.test(name) || document.readyState === 'loading') return;
    const tag = document.createElement(`ju-${name}`);
    holder.removeAttribute('data-ju');
    for (const { name: attribute, value } of holder.attributes) {
      if (/^data-/.test(attribute)) tag.setAttribute(attribute.slice(5), value);
    }
    tag.append(...holder.childNodes);
    holder.append(tag);
  };

  const look = (element: HTMLElement): void => {
    if (element.dataset.ju) expand(element);
    if (/^ju-/.test(element.localName) && element.matches(':not(:defined)')) void meet(element);
  };
  const scan = (root: ParentNode): void =>
    root.querySelectorAll<HTMLElement>('[data-ju],:not(:defined)').forEach(look);

  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement) {
          look(node);
          scan(node);
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
  // What holds a tag is expanded only when all of it has been read.
  document.addEventListener('readystatechange', () =>
    document.querySelectorAll<HTMLElement>('[data-ju]').forEach(expand),
  );
  scan(document);
}

if (!globalThis.jobunivers) start();
