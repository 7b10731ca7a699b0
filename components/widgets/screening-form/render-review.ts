import { html, type TemplateResult } from '../../core/facade.ts';
import { hasWishes, type Answers, type Standing } from './answers.ts';
import { renderHealthReview } from './render-health-review.ts';
import { ownNames } from './render-language.ts';
import { failureAlert, heading } from './render-parts.ts';
import { renderTop } from './render-question.ts';
import { renderRow, type Line } from './render-row.ts';
import type { Screen } from './screen.ts';
import type { Question, ScreeningState } from './state.ts';

type Review = Extract<ScreeningState, { type: 'review' }>;

/** Everything that was answered, to be mended; the wishes and the answer about health each with a save of its own. */
export function renderReview(screen: Screen, state: Review): TemplateResult {
  const { t, controller } = screen;
  const nothingToKeep = !hasWishes(state.answers) && !state.wishesKept;
  const saving = state.keeping.type === 'running';
  return html`${renderTop(screen, 'review', t('back'))} ${heading(screen, t('review.title'))}
    <p>${t(nothingToKeep ? 'review.nothing' : 'review.intro')}</p>
    <ul class="answers">
      ${rows(screen, state.answers).map(({ question, title, lines }) =>
        renderRow(screen, question, title, lines),
      )}
    </ul>
    ${renderHealthReview(screen, state)} ${failureAlert(screen, t('review.failed'), state.keeping)}
    <div class="way">
      ${
        nothingToKeep
          ? html`<ju-button class="onwards" variant="primary" @click=${() => screen.seeJobs()}
              >${t('review.saveNothing')}</ju-button
            >`
          : html`<ju-button
              id="save"
              class="onwards"
              variant="primary"
              @click=${() => void controller.keep()}
              >${t(saving ? 'review.saving' : 'review.save')}</ju-button
            >`
      }
    </div>`;
}

interface Row {
  readonly question: Question;
  readonly title: string;
  readonly lines: readonly Line[];
}

function rows(screen: Screen, { place, work, language }: Answers): Row[] {
  const { t } = screen;
  return [
    {
      question: 'place',
      title: t('review.place'),
      lines: lines(screen, place.standing, [
        { words: t('review.placeAnswer', { place: place.typed.trim(), km: place.radiusKm }) },
      ]),
    },
    {
      question: 'work',
      title: t('review.kinds'),
      lines: lines(screen, work.standing, [
        ...work.kinds.map((kind) => ({ words: t(`work.kind.${kind}`) })),
        ...(work.words.trim() ? [{ words: work.words.trim(), lang: '' }] : []),
      ]),
    },
    {
      question: 'language',
      title: t('review.language'),
      lines:
        language.standing === 'unknown'
          ? [{ words: t('review.unknownLanguage') }]
          : lines(
              screen,
              language.standing,
              language.language
                ? [{ words: ownNames[language.language], lang: language.language }]
                : [],
            ),
    },
  ];
}

function lines({ t }: Screen, standing: Standing, given: readonly Line[]): readonly Line[] {
  if (standing === 'given') return given;
  if (standing === 'unknown' || standing === 'declined')
    return [{ words: t(`review.${standing}`) }];
  return [{ words: t('review.open'), quiet: true }];
}
