import { expect, fixture, html, waitUntil } from '../../testing/testing.ts';
import { fakeWholePosting } from './fake-posting.ts';
import './job-details.ts';
import type { JuJobDetails } from './job-details.ts';
import { print } from './print.ts';

const address = 'https://kommune.example/job?ju-posting=posting-0';

/** What opens a dialog of the browser's would wait for a person. */
function withoutPrinter(act: () => void): number {
  const append = HTMLElement.prototype.append;
  let printed = 0;
  HTMLElement.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    const [frame] = nodes;
    if (frame instanceof HTMLIFrameElement && frame.contentWindow) {
      frame.contentWindow.print = () => void printed++;
    }
  };
  try {
    act();
  } finally {
    HTMLElement.prototype.append = append;
  }
  return printed;
}

describe('printing a posting', () => {
  it('prints its words alone, in a frame of its own that goes afterwards', async () => {
    const posting = fakeWholePosting();
    const details = await fixture<JuJobDetails>(
      html`<ju-job-details
        reading-bar="off"
        .state=${{ type: 'loaded', posting }}
      ></ju-job-details>`,
    );
    await waitUntil(() => details.shadowRoot?.querySelector('.words-of-theirs ul'), 'the text');
    let frame!: HTMLIFrameElement;
    expect(withoutPrinter(() => (frame = print(details, posting, address)))).to.equal(1);
    const paper = frame.contentDocument?.body;
    for (const words of [
      posting.title,
      'Fjordlageret (opdigtet)',
      'kunne løfte 15 kg',
      'Der er kantine',
      'Her pakker vi varer',
      'pakke varer',
      posting.url,
      address,
    ])
      expect(paper?.textContent).to.contain(words);
    expect(paper?.querySelectorAll('button, script, video')).to.have.length(0);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !frame.isConnected, 'the frame is gone');
  });

  it('is dressed for paper also where a strict policy lets in no frames and no styles', async () => {
    const frame = document.createElement('iframe');
    const module = (name: string) => new URL(name, import.meta.url).href;
    frame.srcdoc = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-a'
        'strict-dynamic'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'">
      <body><div></div><script type="module" nonce="a">
        const told = [];
        document.addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective));
        const { print } = await import('${module('./print.ts')}');
        const { fakeWholePosting } = await import('${module('./fake-posting.ts')}');
        const facts = document.createElement('dl');
        facts.className = 'key-facts';
        const box = document.createElement('div');
        box.className = 'details';
        box.append(facts);
        document.body.append(box);
        const append = HTMLElement.prototype.append;
        HTMLElement.prototype.append = function (...nodes) {
          append.apply(this, nodes);
          if (nodes[0].contentWindow) nodes[0].contentWindow.print = () => {};
        };
        const card = { t: (key) => key };
        const paper = print({ renderRoot: document, language: 'ar', wording: { t: (key) => key, card } }, fakeWholePosting(), '');
        const { contentDocument: page } = paper;
        parent.postMessage([page.documentElement.dir, getComputedStyle(page.querySelector('dl')).display, ...told], '*');
      </script></body>`;
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    document.body.append(frame);
    expect(await told).to.deep.equal(['rtl', 'grid']);
    frame.remove();
  });
});
