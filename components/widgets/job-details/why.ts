import type { Match, MatchChange, MatchReason, Skill } from '../../../contract/types.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { sun } from '../../elements/icon/drawings.ts';
import { municipalityName, reasonSentence } from '../job-card/facts.ts';
import { languageName, type DetailsWording } from './wording.ts';

/** Why a posting fits, and what would make it fit better. */
export type Fit = Pick<Match, 'reasons' | 'changes'>;

/** The language in which a skill is named to this reader: their own, else Danish, English or whichever there is. */
export function skillLanguage({ labels }: Skill, language: string): string {
  const primary = language.split('-')[0] ?? '';
  return [primary, 'da', 'en'].find((one) => labels[one]) ?? Object.keys(labels)[0] ?? primary;
}
/** A skill by its name in that language. */
export const skillName = (skill: Skill, language: string): string =>
  skill.labels[skillLanguage(skill, language)] ?? '';

/** One reason, to follow 'because it'. */
export function reasonText(
  reason: MatchReason,
  posting: JobPostingSummary,
  wording: DetailsWording,
) {
  const { t, card, language } = wording;
  switch (reason.type) {
    case 'kind':
      return card.t('reasonKind', { context: reason.kind });
    case 'near':
      return t('fitNear', {
        place: reason.place,
        km: card.formats.number(reason.distanceKm, { maximumFractionDigits: 0 }),
        ...(reason.approximate && { context: 'approximate' }),
      });
    case 'municipality': {
      const code = posting.jobLocation.municipality?.code ?? '';
      const municipality = municipalityName({ code, name: reason.municipality }, card);
      return card.t('reasonMunicipality', { municipality });
    }
    case 'words':
      return card.t('reasonWords', {
        words: card.formats.list(reason.words.map((words) => card.t('quoted', { words }))),
      });
    case 'skills':
      return t('fitSkills', {
        skills: card.formats.list(reason.skills.map((skill) => skillName(skill, language))),
      });
    case 'trade':
      return t('fitTrade', { trade: t('trade', { context: reason.trade }) });
    case 'hours':
      return t('fitHours', { context: reason.hours });
    case 'education':
      return t('fitEducation');
    case 'languages':
      return t('fitLanguages', {
        languages: card.formats.list(
          reason.languages.map((code) => languageName(code, language)),
          'disjunction',
        ),
      });
  }
}

/** One thing that would make it fit better, to follow 'if you'. */
export function changeText(change: MatchChange, wording: DetailsWording): string {
  const { t, card, language } = wording;
  switch (change.type) {
    case 'radius':
      return t('changeRadius', { km: card.formats.number(change.radiusKm) });
    case 'kind':
      return t('changeKind', { kinds: card.t('wanted', { context: change.kind }) });
    case 'skill':
      return t('changeSkill', { skill: skillName(change.skill, language) });
    case 'education':
      return t('changeEducation', { education: t('education', { context: change.level }) });
    case 'language':
      return t('changeLanguage', { language: languageName(change.language, language) });
    case 'hours':
      return t('changeHours', { context: change.hours });
  }
}

/** Why this and no other: the search's reasons in a sentence, or the match's one by one and what would change them. */
export function renderWhy(
  posting: JobPostingSummary,
  fit: Fit | undefined,
  wording: DetailsWording,
) {
  const { t } = wording;
  if (!fit) {
    const why = reasonSentence(posting, wording.card);
    return why
      ? html`<div class="because">
          ${draw(sun)}
          <p>${why}</p>
        </div>`
      : nothing;
  }
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li> `)}
    </ul>`;
  return html`<div class="because">
    ${draw(sun)}
    <div>
      <p>${t('fit')}</p>
      ${list(fit.reasons.map((reason) => reasonText(reason, posting, wording)))}
      ${
        fit.changes.length
          ? html`<p>${t('changes')}</p>
              ${list(fit.changes.map((change) => changeText(change, wording)))}`
          : nothing
      }
    </div>
  </div>`;
}
