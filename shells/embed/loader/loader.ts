/**
 * What a host page's one script tag runs: finds our tags, fetches and verifies their municipality's manifest, brings the
 * bytes of kernel and first widget on their way, and starts the kernel when a tag nears the viewport. A classic script,
 * served for ever; it adds one global, `jobunivers`, and touches nothing else of the page.
 */
import type { HostCallback } from '../../../contract/host-api.ts';
import type { Manifest } from '../../../contract/manifest.ts';
import { codeOf, coded, type EmbedErrorCode } from '../shared/codes.ts';
import type { Embed, KernelModule } from '../shared/embed.ts';
import { createManifests } from '../shared/manifests.ts';
import { createPins } from '../shared/pins.ts';
import { report } from '../shared/report.ts';
import { once, patience, whenPassed } from '../shared/retry.ts';

/** Put in by the build. */
declare const EMBED_ORIGIN: string;
/** By tag, for what runs in the page: paths of the scripts that were newest when this loader was built. */
declare const HINTS: Readonly<Record<string, readonly string[]>>;

declare global {
  /** Calls that wait for the loader; then what whichever copy of the loader came first has set. */
  var jobunivers: Embed | HostCallback[] | undefined;
}

/** Said once: the build puts the whole of it in each place. */
const hints = HINTS;

/** Resolves when a tag nears the viewport. */
const near = (tag: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(
      (entries, observer) => {
        for (const { isIntersecting } of entries) {
          if (isIntersecting) {
            observer.disconnect();
            resolve();
          }
        }
      },
      { rootMargin: '800px' },
    ).observe(tag);
  });

function start(queue: HostCallback[]): void {
  const municipality = document.currentScript?.dataset.municipality as string;
  const pins = createPins();
  const manifests = createManifests();
  const met = new WeakMap<Element, number | EmbedErrorCode>();
  const kernels = new Map<string, Promise<KernelModule>>();
  // Looks for tags that come later.
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement) {
          look(node);
          scan(node);
        }
      }
    }
  });
  // The page's own array, so that whoever holds it holds us.
  const embed: Embed = Object.assign(queue, {
    ...pins,
    version: 2,
    met,
    async manifest(tag: Element) {
      const manifest = await manifests(tag.getAttribute('municipality') || municipality, (doubt) =>
        report(tag, doubt),
      );
      pins.allow(manifest);
      return manifest;
    },
    push: (callback: HostCallback) => {
      queue[queue.length] = callback;
      answer();
    },
    observer,
  } as const);

  /** Hands a manifest to the kernel; the first that was asked for serves the whole page. */
  const adopt = async (manifest: Manifest): Promise<void> => {
    const kernel = await once(kernels, '', async () => {
      const { url, modules } = manifest.kernel;
      // Whatever else is in its closure, the kernel itself has to be pinned.
      const urls = Object.keys({ ...modules, [url]: 0 });
      await Promise.all(urls.map(pins.fetchPinned));
      // An import map that comes after a module is refused by engines that know only one.
      await read;
      for (const one of urls) await pins.insert(one);
      return import(url) as Promise<KernelModule>;
    });
    kernel.adopt(embed, manifest);
  };
  /** Who calls wants an answer, wherever the tags are. */
  const answer = (): void =>
    void embed
      .manifest(document.documentElement)
      .then(adopt)
      .catch(() => {});

  const meet = async (tag: HTMLElement): Promise<void> => {
    if (met.has(tag)) return;
    met.set(tag, 0);
    try {
      // Without it (plain http on a LAN address) nothing can be verified.
      if (!crypto.subtle) throw coded('insecure-context');
      tag.dataset.state = 'idle';
      const nearing = near(tag).then(() => {
        // What was newest when this loader was built; on its way while the manifest is, and of use while it is the newest.
        for (const path of hints[tag.localName] ?? []) pins.hint(EMBED_ORIGIN + path);
      });
      await embed.manifest(tag);
      await nearing;
      // Once more, for it gives up hints that are not pinned.
      const manifest = await embed.manifest(tag);
      const item = manifest.shelf.find((one) => one.tag === tag.localName);
      // What was not asked for yet: round trips decide.
      if (!item?.paused) Object.keys({ ...item?.modules }).forEach(pins.hint);
      // A page that is slow of itself takes nothing of the tag's time.
      await read;
      met.set(tag, performance.now());
      tag.dataset.state = 'loading';
      await new Promise((resolve, reject) => {
        setTimeout(reject, item?.timeoutMs ?? patience, coded('timeout'));
        adopt(manifest).then(resolve, reject);
      });
      // A tag that the kernel did not define is on no shelf.
      if (!customElements.get(tag.localName)) throw coded('not-on-shelf');
    } catch (error) {
      const code = codeOf(error, 'kernel-threw');
      tag.dataset.state = 'failed';
      report(tag, code);
      met.set(tag, code);
      whenPassed(code, () => {
        met.delete(tag);
        look(tag);
      });
    }
  };

  /** Editors' rich-text fields strip unknown tags: `<div data-ju="job-search" data-lang="da">` holds the tag instead. */
  const expand = (holder: HTMLElement): void => {
    const name = holder.dataset.ju as string;
    if (!/^[a-z][\w-]*$/.test(name) || document.readyState === 'loading') return;
    const tag = document.createElement(`ju-${name}`);
    delete holder.dataset.ju;
    for (const { name: attribute, value } of holder.attributes) {
      // Sanitisers let all of `data-*` pass, for it does nothing: nor may it here.
      if (/^data-(?!on|style)[a-z][\w-]*$/.test(attribute))
        tag.setAttribute(attribute.slice(5), value);
    }
    tag.append(...holder.childNodes);
    holder.append(tag);
  };

  const look = (element: HTMLElement): void => {
    if (element.dataset.ju) expand(element);
    const { localName } = element;
    // A tag of ours that is defined before there is a kernel was taken by somebody else: that is the kernel's to say.
    if (
      /^ju-/.test(localName) &&
      (element.matches(':not(:defined)') || (localName in hints && !kernels.size))
    ) {
      void meet(element);
    }
  };
  const scan = (root: ParentNode): void =>
    root
      .querySelectorAll<HTMLElement>(`[data-ju],:not(:defined),${Object.keys(hints)}`)
      .forEach(look);

  observer.observe(document, { childList: true, subtree: true });
  /** What holds a tag is expanded, and a module inserted, only when all of the page has been read. */
  const read = new Promise<void>((resolve) => {
    const all = (): void => {
      scan(document);
      if (document.readyState !== 'loading') resolve();
    };
    document.addEventListener('readystatechange', all);
    all();
  });
  if (queue.length) answer();
}

const queue = (globalThis.jobunivers ??= []);
if (!('version' in queue)) start(queue);
