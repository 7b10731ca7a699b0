/** The page that every row stands in: a host's own, with a heading, a button, a field that has the focus, and two tags. */
export function hostBody(tag: string, attributes: string): string {
  const authored = (id: string) => `<p class="authored" id="${id}">What the editor wrote</p>`;
  return `<main><section id="own"><h1>A page of the municipality</h1><p>Words of its own.</p>
<button id="press" type="button">Press</button> <input id="field" aria-label="A field"></section>
<${tag} id="subject" ${attributes}>${authored('written')}</${tag}>
<${neighbourTag} id="neighbour" municipality="370">${authored('written-beside')}</${neighbourTag}>
<footer id="below"><a href="#own">To the top</a></footer></main>`;
}

/** Widget of a vendor, on the shelf beside the one that suffers; nothing but the kernel is common to both. */
export const neighbourTag = 'ju-beside-notice';

/** What the page's own script says of the page. */
export interface Look {
  readonly subject: TagLook;
  readonly neighbour: TagLook;
  /** What reached the page's own listeners: errors, refused promises, refusals of its policy. */
  readonly errors: readonly string[];
  readonly host: HostLook;
}
interface TagLook {
  readonly there: boolean;
  readonly state: string;
  readonly codes: readonly string[];
  readonly sees: 'authored' | 'widget' | 'nothing';
}
/** Has to be the same before and after, whatever happens. */
export interface HostLook {
  readonly markup: string;
  readonly place: string;
  readonly style: string;
  readonly focus: string;
  readonly history: number;
  readonly address: string;
  readonly title: string;
  readonly storage: readonly string[];
  /** Globals that neither stood there before nor stand in the documentation. */
  readonly globals: readonly string[];
  /** Functions of the browser that are not the browser's any more. */
  readonly patched: readonly string[];
  /** Whether the button answered when it was pressed. */
  readonly answers: boolean;
}

/** The page's own script: notes what goes wrong as a host would, and tells on demand how the page is. */
export const hostScript = `
(() => {
  const before = new Set(Reflect.ownKeys(globalThis));
  const documented = new Set(['host', '__FEDERATION__', '__GLOBAL_LOADING_REMOTE_ENTRY__', '__VMOK__', 'jobunivers',
    'litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
  const natives = { fetch, define: customElements.define, attachShadow: Element.prototype.attachShadow,
    append: Element.prototype.append, pushState: history.pushState, then: Promise.prototype.then, map: Array.prototype.map };
  const now = () => ({ fetch, define: customElements.define, attachShadow: Element.prototype.attachShadow,
    append: Element.prototype.append, pushState: history.pushState, then: Promise.prototype.then, map: Array.prototype.map });
  const codes = { subject: [], neighbour: [] };
  const errors = [];
  let presses = 0;
  const $ = (id) => document.getElementById(id);
  addEventListener('error', (event) => errors.push(event.message ?? 'error'));
  addEventListener('unhandledrejection', ({ reason }) => errors.push('rejected: ' + reason));
  addEventListener('securitypolicyviolation', (event) => errors.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('ju-error', (event) => {
    const list = codes[event.target.id] ?? (codes[event.target.id] = []);
    if (!list.includes(event.code)) list.push(event.code);
  });
  addEventListener('DOMContentLoaded', () => {
    $('press').addEventListener('click', () => presses++);
    $('field').focus({ preventScroll: true });
    host.before = host.look().host;
  });
  const sees = (tag) => {
    if (tag.querySelector('.authored')?.checkVisibility({ visibilityProperty: true })) return 'authored';
    const shown = [...(tag.shadowRoot?.querySelectorAll('div > *') ?? [])]
      .some((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0);
    return shown ? 'widget' : 'nothing';
  };
  const lookAt = (id) => {
    const tag = $(id);
    return { there: tag !== null, state: tag?.dataset.state ?? 'none', codes: codes[id], sees: tag ? sees(tag) : 'nothing' };
  };
  const markup = () => {
    const copy = document.querySelector('main').cloneNode(true);
    for (const ours of copy.querySelectorAll('#subject, #neighbour')) ours.replaceChildren();
    for (const ours of copy.querySelectorAll('#subject, #neighbour')) {
      for (const name of ours.getAttributeNames()) if (name !== 'id') ours.removeAttribute(name);
    }
    return copy.outerHTML + document.body.getAttributeNames() + document.documentElement.getAttributeNames();
  };
  const style = () => ['h1', 'button', 'a'].map((name) => {
    const { color, font, display, margin } = getComputedStyle(document.querySelector('main ' + name));
    return [color, font, display, margin].join();
  }).join(';');
  const stored = () => { try { return Object.keys(localStorage).filter((key) => !key.startsWith('jobunivers.')).sort(); } catch { return []; } };
  globalThis.host = {
    look() {
      const counted = presses;
      $('press').click();
      const { x, y, width, height } = $('own').getBoundingClientRect();
      return {
        subject: lookAt('subject'), neighbour: lookAt('neighbour'), errors: [...errors],
        host: {
          markup: markup(), place: [x, y, width, height].join(), style: style(),
          focus: document.activeElement?.id ?? '', history: history.length, address: location.href, title: document.title,
          storage: stored(),
          globals: Reflect.ownKeys(globalThis).filter((name) => !before.has(name) && !documented.has(name)).map(String)
            .filter((name) => !/^(\\d+|__playwright.*|__pw.*|Symbol\\(automation.*)$/.test(name)),
          patched: Object.entries(now()).filter(([name, one]) => one !== natives[name]).map(([name]) => name),
          answers: presses === counted + 1,
        },
      };
    },
    said: (id, code) => codes[id].includes(code),
    is: (id, state) => ($(id)?.dataset.state ?? 'none') === state,
    putBack() {
      const tag = $('subject');
      const { nextSibling, parentNode } = tag;
      tag.remove();
      parentNode.insertBefore(tag, nextSibling);
    },
  };
})();
`;
