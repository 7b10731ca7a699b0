import { isOfHealth, type ScreeningQuestion } from '../../../contract/screening/description.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuSwitch } from '../../elements/switch/switch.element.ts';
import { answerTo } from './answers.ts';
import { questionTitle } from './asked.ts';
import { chosenWords } from './choices.ts';
import { hasAnswers, releasableOf } from './profile.ts';
import { renderHealthReview } from './render-health-review.ts';
import { deed, heading, subheading } from '../personal/render-parts.ts';
import { failureAlert } from './failures.ts';
import { renderTop } from './render-question.ts';
import { renderRestNote } from './render-resting.ts';
import { renderRow, type Line } from './render-row.ts';
import { skillName } from './render-skills.ts';
import type { Screen } from './screen.ts';
import type { Known, Of } from './state.ts';
import { controlOf, viewsOf } from './views.ts';

/** Everything that was answered, to be mended; the profile and the answer about health each with a save of its own. */
export function renderReview(screen: Screen, state: Of<'review'>): TemplateResult {
  const { t, words, controller } = screen;
  const nothingToKeep = !hasAnswers(state) && !state.profileKept;
  const saving = state.keeping.type === 'running';
  const questions = viewsOf(state).map(({ question }) => question);
  return html`${renderTop(screen, t('back'))} ${heading(screen, t('review.title'), 'document')}
    <p>${words(nothingToKeep ? 'review.nothing' : 'review.intro')}</p>
    <ul class="answers">
      ${questions
        .filter(({ id }) => !isOfHealth(id))
        .map((question) =>
          renderRow(
            screen,
            question,
            questionTitle(screen, question),
            lines(screen, state, question),
          ),
        )}
    </ul>
    ${renderRelease(screen, state)}
    ${
      nothingToKeep
        ? nothing
        : // Who keeps the profile, and for how long, before it is given (GDPR, article 13).
          html`<p class="note">
            ${words(screen.remembers ? 'review.keeping' : 'review.keepingForgotten')}
          </p>`
    }
    ${questions.some(({ id }) => isOfHealth(id)) || state.healthKept ? renderHealthReview(screen, state) : nothing}
    ${failureAlert(screen, t('review.failed'), state.keeping)}
    <div class="way">
      ${
        nothingToKeep
          ? html`<ju-button class="onwards" variant="primary" @click=${() => screen.seeJobs()}
              >${deed(screen, 'magnifier-paper', t('review.saveNothing'))}</ju-button
            >`
          : html`<ju-button
              id="save"
              class="onwards"
              variant="primary"
              @click=${() => void controller.keep()}
              >${deed(screen, 'save', t(saving ? 'review.saving' : 'review.save'))}</ju-button
            >`
      }
    </div>
    ${renderRestNote(screen)}`;
}

/** What the job search may use, each by a switch; age, benefit and health have none. */
function renderRelease(screen: Screen, state: Of<'review'>): TemplateResult | typeof nothing {
  const { t, words, act } = screen;
  const parts = releasableOf(state);
  if (parts.length === 0) return nothing;
  return html`<section class="release" aria-labelledby="release-heading">
    ${subheading(screen, t('release.title'), 'release-heading')}
    <p>${words('release.intro')}</p>
    ${parts.map(
      (part) =>
        html`<ju-switch
          label=${t(`release.${part}`)}
          .checked=${state.released.includes(part)}
          @change=${({ currentTarget }: Event) =>
            act({ type: 'release', part, on: (currentTarget as JuSwitch).checked })}
        ></ju-switch>`,
    )}
  </section>`;
}

function lines(screen: Screen, state: Known, question: ScreeningQuestion): readonly Line[] {
  const { t } = screen;
  const { standing, chosen, text, value, skills } = answerTo(state.answers, question.id);
  if (standing === 'unknown') {
    return [{ words: t(question.id === 'language' ? 'review.unknownLanguage' : 'review.unknown') }];
  }
  if (standing === 'declined') return [{ words: t('review.declined') }];
  if (standing !== 'given') return [{ words: t('review.open'), quiet: true }];
  switch (controlOf(question)) {
    case 'choice':
    case 'choices':
      return chosenWords(screen, state, question, chosen).map(({ label, lang }) => ({
        words: label,
        ...(lang && { lang }),
      }));
    case 'skills':
      return skills.map((skill) => ({ words: skillName(screen, skill) }));
    case 'number':
      return [{ words: value === undefined ? text : t('review.months', { count: Number(value) }) }];
    case 'place':
      return [{ words: text.trim() }];
    default:
      return [{ words: text.trim(), lang: '' }];
  }
}
