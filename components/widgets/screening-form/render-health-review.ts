import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { IconName } from '../../elements/icon/icons.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import { deed, subheading } from '../personal/render-parts.ts';
import { failureAlert } from './failures.ts';
import { renderRow, type Line } from './render-row.ts';
import type { Screen } from './screen.ts';
import { healthTakenBack, unsavedHealth, type KnownState } from './state.ts';

/** The answer about health in a section of its own, with the consent and the save that are its own. */
export function renderHealthReview(screen: Screen, state: KnownState): TemplateResult {
  const { t } = screen;
  const kept = state.healthKept && !unsavedHealth(state) && !healthTakenBack(state);
  const answer = html`<ul class="answers">
    ${renderRow(screen, { id: 'health' }, t('healthReview.answer'), lines(screen, state))}
  </ul>`;
  return html`<section class="health" aria-labelledby="health-heading">
    ${subheading(screen, t('healthReview.title'), 'health-heading')}
    ${
      // What was kept before may be nobody's business who looks over the shoulder now.
      kept
        ? html`<ju-disclosure summary=${t('healthReview.show')}>${answer}</ju-disclosure>`
        : answer
    }
    ${renderSaving(screen, state)}
  </section>`;
}

function renderSaving(screen: Screen, state: KnownState): TemplateResult {
  const { t, words, controller } = screen;
  const running = state.keepingHealth.type === 'running';
  const icon = (name: IconName) => (screen.easy ? nothing : name);
  const press = () => void controller.keepHealth();
  if (unsavedHealth(state)) {
    return html`<p>${words('healthReview.apart')} ${words('healthReview.consent')}</p>
      ${
        screen.remembers
          ? nothing
          : html`<ju-alert tone="warning">${t('healthReview.notRemembered')}</ju-alert>`
      }
      ${failureAlert(screen, t('healthReview.failed'), state.keepingHealth)}
      <ju-button id="save-health" icon=${icon('lock')} @click=${press}
        >${deed(screen, 'heart', t(running ? 'healthReview.saving' : 'healthReview.save'))}</ju-button
      >`;
  }
  if (healthTakenBack(state)) {
    return html`<p>${words('healthReview.takenBack')}</p>
      ${failureAlert(screen, t('healthReview.eraseFailed'), state.keepingHealth)}
      <ju-button id="save-health" icon=${icon('trash')} @click=${press}
        >${deed(screen, 'bin', t(running ? 'healthReview.erasing' : 'healthReview.erase'))}</ju-button
      >`;
  }
  if (state.healthKept) {
    // As easy to take back as it was to give (GDPR, article 7(3)).
    return html`<ju-alert tone="success">${t('healthReview.saved')}</ju-alert>
      <ju-button
        id="erase-health"
        variant="quiet"
        icon="trash"
        @click=${() => void controller.eraseHealth()}
        >${t('healthReview.erase')}</ju-button
      >`;
  }
  return html`<p class="quiet">${t('healthReview.noAnswer')}</p>`;
}

function lines({ t }: Screen, { health }: KnownState): readonly Line[] {
  const { standing, challenges, note } = health;
  if (standing === 'declined') return [{ words: t('review.declined') }];
  if (standing === 'unknown') return [{ words: t('review.unknown') }];
  if (standing === 'none') return [{ words: t('health.choice.none') }];
  if (standing !== 'given') return [{ words: t('review.open'), quiet: true }];
  const words = maskPersonalNumbers(note).trim();
  return [
    ...challenges.map((challenge) => ({ words: t(`health.choice.${challenge}`) })),
    ...(words ? [{ words, lang: '' }] : []),
  ];
}
