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
/** By tag, for what runs in the page: paths of what was newest when this loader was built, texts in every language. */
declare const HINTS: Readonly<Record<string, readonly string[]>>;

declare global {
  /** Set once, by whichever copy of the loader came first. `version` is the version of what the kernel is given. */
  var jobunivers: Embed | undefined;
}

const pageLanguage = (): string => document.documentElement.lang.slice(0, 2);

/** Resolves when a tag nears the viewport. */
const near = (tag: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.at(-1)?.isIntersecting) return;
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
  const embed: Embed = {
    version: 1,
    ...pins,
    async manifest(tag) {
      const manifest = await manifests(tag.getAttribute('municipality') || municipality, (doubt) =>
        report(tag, doubt),
      );
      pins.allow(manifest);
      return manifest;
    },
  };
  globalThis.jobunivers = embed;

  /** Fetches kernel and widget now, for round trips decide; they run when the tag comes near. */
  function prepare({ kernel, theme, texts, shelf, defaultLanguage }: Manifest, tag: string): void {
    const item = shelf.find((one) => one.tag === tag);
    const words = (texts[pageLanguage() as 'da'] ?? texts[defaultLanguage])?.[tag];
    const urls = Object.keys({ ...kernel.modules, ...(!item?.paused && item?.modules) });
    if (item?.isolation === 'page' && words) urls.push(theme.url, words.url);
    for (const url of urls) pins.fetchPinned(url).catch(() => {});
  }

  const runKernel = async ({ kernel: { url, modules } }: Manifest): Promise<KernelModule> => {
    // Whatever else is in its closure, the kernel itself has to be pinned.
    const urls = [...Object.keys(modules ?? {}), url];
    await Promise.all(urls.map(pins.fetchPinned));
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
      const arriving = embed.manifest(tag);
      // What was newest when this loader was built; on its way while the manifest is, and of use while it is the newest.
      for (const path of HINTS[tag.localName] ?? []) {
        // Of texts, those in the page's language.
        if (!/texts/.test(path) || path.includes(`/${pageLanguage()}/`)) {
          pins.hint(EMBED_ORIGIN + path);
        }
      }
      const manifest = await arriving;
      prepare(manifest, tag.localName);
      await near(tag);
      tag.dataset.state = 'loading';
      kernel ??= runKernel(manifest).catch((error: unknown) => {
        kernel = undefined;
        throw error;
      });
      (await kernel).adopt(embed, manifest);
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
