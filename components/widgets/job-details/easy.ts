/**
 * A posting in easy-read: a picture, three facts, the rest folded, one way on. Fetched when it is shown so for the first time.
 */
import { html, nothing, type CSSResult } from '../../core/facade.ts';
import '../../elements/disclosure/disclosure.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import '../../elements/pictogram/trades.ts';
import '../../elements/term/term.ts';
import { tradeOf } from '../job-card/trades.ts';
import { easyStyles } from './easy.styles.ts';
import { factsOf, renderFactList } from './facts.ts';
import type { JuJobDetails } from './job-details.element.ts';
// What both share stands in the widget's own file: bundlers then make one of it, not two.
import './job-details.ts';
import { renderEmployer, renderTitle } from './render-posting.ts';
import { renderNotice, renderState } from './render-states.ts';
import { renderDescription, renderSkills, renderVideo, renderWorkplace } from './render-text.ts';
import { renderTools } from './render-tools.ts';
import { renderWays } from './render-ways.ts';
import { postingOf } from './state.ts';
import { renderWhy } from './why.ts';

/** Facts that are read before anything else; the rest is folded. */
const keyFacts = 3;

/** One posting: who and where first, the rest folded, one way on. */
export function renderEasyPosting(details: JuJobDetails) {
  const { state, wording, why, fit } = details;
  const { t } = wording;
  const posting = postingOf(state);
  const reasons = posting && why ? renderWhy(posting, fit, wording) : nothing;
  const facts = posting ? factsOf(posting, wording) : [];
  return html`<article
    class="posting easy"
    aria-labelledby="title"
    aria-busy=${state.type === 'loading' ? 'true' : 'false'}
  >
    <header>
      ${posting ? pictogram(tradeOf(posting)) : nothing} ${renderTitle(details, posting)}
      ${posting ? renderEmployer(details, posting) : nothing}
      ${posting ? aloud('key-facts') : nothing}
    </header>
    ${renderNotice(details)} ${renderState(details)}
    ${
      posting
        ? html`<div id="key-facts">${renderFactList(facts.slice(0, keyFacts), t('facts'))}</div>`
        : nothing
    }
    ${
      state.type === 'loaded'
        ? html`<div class="folded">
              ${fold(t('moreFacts'), renderFactList(facts.slice(keyFacts), t('moreFacts')))}
              ${fold(t('description'), [aloud('advertisement'), renderDescription(details, state.posting, details.level)], 'whole-text')}
              ${state.posting.workplace ? fold(t('workplace'), [aloud('about-workplace'), renderWorkplace(details, state.posting, details.level)]) : nothing}
              ${state.posting.skills?.length ? fold(t('skills'), renderSkills(details, state.posting)) : nothing}
              ${state.posting.video ? fold(t('video', { employer: '' }), renderVideo(details, state.posting)) : nothing}
              ${reasons === nothing ? nothing : fold(t('why'), reasons)}
            </div>
            ${renderWays(details, state, {
              write: pictogram('write'),
              leave: pictogram('document'),
              meet: pictogram('calendar'),
              keep: pictogram('star'),
            })}
            ${fold(t('tools'), renderTools(details, state.posting))}`
        : nothing
    }
  </article>`;
}

const aloud = (name: string) => html`<ju-read-aloud for=${name}></ju-read-aloud>`;
const fold = (summary: string, content: unknown, name = '') =>
  html`<ju-disclosure class=${name} summary=${summary}>${content}</ju-disclosure>`;

/** Adds the styles of what is rendered here. */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = (easyStyles as readonly CSSResult[]).map(({ styleSheet }) => styleSheet);
  root.adoptedStyleSheets.push(...sheets.filter((sheet) => sheet !== undefined));
}

declare global {
  interface JuLazyModules {
    'job-details-easy': typeof import('./easy.ts');
  }
}
