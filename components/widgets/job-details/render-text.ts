import type { JobPosting } from '../../../contract/types.ts';
import { html, loadLazily, nothing } from '../../core/facade.ts';
import { employerOf, languageOf } from '../job-card/facts.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { plainText } from './plain-text.ts';
import type { PostingText } from './posting-text.ts';
import { skillLanguage, skillName } from './why.ts';

declare global {
  interface JuLazyModules {
    'translate-text': typeof import('../../elements/translate-text/translate-text.ts');
    video: typeof import('../../elements/video/video.ts');
  }
}

/** Fetches what a person may want to do with a text; without it, it can still be read. */
export const fetchTools = (): void => {
  for (const name of ['read-aloud', 'translate-text'] as const) {
    loadLazily(name).catch(() => undefined);
  }
};

/** Words of theirs, in their own language, with the offer to translate them. */
function renderTheirs(
  id: string,
  text: PostingText,
  words: string,
  posting: JobPosting,
  under: number,
) {
  const language = languageOf(posting);
  return html`<ju-translate-text id=${id} class="theirs" from=${language}>
    <div class="words-of-theirs" lang=${language} dir="auto">
      ${text.of(words, under) ?? html`<p class="plain">${plainText(words)}</p>`}
    </div>
  </ju-translate-text>`;
}

/** The advertisement in its own words. `under`: level of the heading that it stands below. */
export const renderDescription = (details: JuJobDetails, posting: JobPosting, under: number) =>
  renderTheirs('advertisement', details.description, posting.description, posting, under);

export const renderWorkplace = (details: JuJobDetails, posting: JobPosting, under: number) =>
  renderTheirs('about-workplace', details.workplace, posting.workplace ?? '', posting, under);

/** What one must be able to do, as the European classification calls it. */
export function renderSkills({ wording }: JuJobDetails, { skills = [] }: JobPosting) {
  return html`<ul class="skills">
    ${skills.map(
      (skill) =>
        html`<li>
          <bdi lang=${skillLanguage(skill, wording.language)}
            >${skillName(skill, wording.language)}</bdi
          >
        </li>`,
    )}
  </ul>`;
}

export const renderVideo = ({ level }: JuJobDetails, { video }: JobPosting) =>
  html`<ju-video heading-level=${level + 2} .video=${video}></ju-video>`;

/** Everything there is to read, in sections. */
export function renderSections(details: JuJobDetails, posting: JobPosting) {
  const { level } = details;
  const { t, card } = details.wording;
  const under = level + 1;
  const section = (id: string, heading: string, content: unknown, aloud?: string) =>
    html`<section aria-labelledby=${id}>
      <p id=${id} class="subheading" role="heading" aria-level=${under}>${heading}</p>
      ${aloud ? html`<ju-read-aloud for=${aloud}></ju-read-aloud>` : nothing} ${content}
    </section>`;
  const employer = card.name(employerOf(posting, card));
  return html`${section('job-heading', t('description'), renderDescription(details, posting, under), 'advertisement')}
  ${posting.workplace ? section('workplace-heading', t('workplace'), renderWorkplace(details, posting, under), 'about-workplace') : nothing}
  ${posting.skills?.length ? section('skills-heading', t('skills'), renderSkills(details, posting)) : nothing}
  ${posting.video ? section('video-heading', t('video', { employer }), renderVideo(details, posting)) : nothing}`;
}
