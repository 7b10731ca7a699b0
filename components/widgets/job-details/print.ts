import type { JobPosting } from '../../../contract/types.ts';
import { directionOf } from '../../core/facade.ts';
import { employerOf, languageOf } from '../job-card/facts.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { adAddress } from './wording.ts';

/**
 * Paper: one column of black words. A frame of its own, so that nothing of the host's page has to be hidden or dressed anew; its
 * style sheet is constructed, which a strict policy allows.
 */
const sheet = `
  body { color: #000; font: 11pt / 1.45 system-ui, sans-serif; margin: 0; max-width: 42em; overflow-wrap: anywhere; }
  h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4pt; }
  h2 { font-size: 13pt; margin: 16pt 0 4pt; break-after: avoid; }
  h3, h4, h5, h6 { font-size: 11pt; margin: 10pt 0 2pt; break-after: avoid; }
  p, ul, ol, dl { margin: 0 0 6pt; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 2pt 12pt; border-block: 1pt solid; padding-block: 6pt; }
  dt { font-weight: 600; } dd { margin: 0; } dd span { display: block; }
  .plain { white-space: pre-line; } svg { display: none; } a { color: inherit; }
`;

/** Opens the browser's print of the posting alone. Answers with the frame that holds it. */
export function print(
  details: JuJobDetails,
  posting: JobPosting,
  address: string | undefined,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Out of sight, but laid out: what is not displayed is not printed everywhere.
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  details.renderRoot.querySelector('.details')?.append(frame);
  const page = frame.contentDocument;
  const paper = frame.contentWindow as (Window & typeof globalThis) | null;
  if (page && paper) {
    const styles = new paper.CSSStyleSheet();
    styles.replaceSync(sheet);
    page.adoptedStyleSheets = [styles];
    page.title = posting.title;
    page.documentElement.lang = details.language;
    page.documentElement.dir = directionOf(details.language);
    page.body.append(...contentOf(details, posting, address));
    paper.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    paper.focus();
    paper.print();
  }
  return frame;
}

function contentOf(
  details: JuJobDetails,
  posting: JobPosting,
  address: string | undefined,
): HTMLElement[] {
  const { t, card } = details.wording;
  const make = (tag: string, words: string, lang?: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = words;
    if (lang) Object.assign(element, { lang, dir: 'auto' });
    return element;
  };
  const copies = (selector: string) =>
    [...details.renderRoot.querySelectorAll<HTMLElement>(selector)].map(
      (element) => element.cloneNode(true) as HTMLElement,
    );
  const under = (heading: string, content: readonly HTMLElement[]) =>
    content.length ? [make('h2', heading), ...content] : [];
  const ad = adAddress(posting)?.href;
  return [
    make('h1', posting.title, languageOf(posting)),
    make('p', employerOf(posting, card)),
    ...copies('.key-facts'),
    // What is read is what is printed: the translation where that is shown.
    ...under(t('description'), copies(shownIn('#advertisement'))),
    ...under(t('workplace'), copies(shownIn('#about-workplace'))),
    ...under(t('skills'), copies('.skills')),
    ...(posting.video ? under(t('spoken'), [make('p', posting.video.transcript)]) : []),
    ...under(
      t('ways'),
      [ad, address].flatMap((url) => (url ? [make('p', url)] : [])),
    ),
  ];
}

/** The translation where there is one, else the original. */
const shownIn = (id: string) =>
  `${id}:not(:has([slot])) > .words-of-theirs, ${id} > [slot='translation']`;
