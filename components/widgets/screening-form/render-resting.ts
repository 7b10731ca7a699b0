import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { daysKept } from './draft.ts';
import { deed, heading } from '../personal/render-parts.ts';
import type { Screen } from './screen.ts';
import { unsavedHealth, type Of } from './state.ts';

/**
 * Below every question: what becomes of what was written, and the way to go on another time.
 *
 * @param rests Whether what is written here rests; what is said of health does not.
 */
export function renderRestNote({ t, words, act }: Screen, rests = true): TemplateResult {
  return html`<div class="rest">
    ${rests ? html`<p class="note">${words('rest.note', { days: daysKept })}</p>` : nothing}
    <ju-button variant="quiet" icon="clock" @click=${() => act({ type: 'pause' })}
      >${t('rest.later')}</ju-button
    >
  </div>`;
}

/** Where the answers rest and how long, and the way to have them gone. */
export function renderResting(screen: Screen, state: Of<'resting'>): TemplateResult {
  const { t, words, act } = screen;
  return html`${heading(screen, t('rest.title'), 'save')}
    <p>${words('rest.where', { days: daysKept })}</p>
    <p>${words('rest.shared')}</p>
    ${
      unsavedHealth(state)
        ? html`<ju-alert tone="warning">${words('rest.health')}</ju-alert>`
        : nothing
    }
    <div class="doors">
      <ju-button class="onwards" variant="primary" @click=${() => act({ type: 'go-on' })}
        >${deed(screen, 'walk', t('rest.goOn'))}</ju-button
      >
      ${renderDelete(screen)}
    </div>`;
}

/** Somebody wrote here before: perhaps this person, perhaps not. Nothing of it is shown before they say so. */
export function renderFound(screen: Screen, { until }: Of<'found'>): TemplateResult {
  const { t, words, act, language } = screen;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(until);
  return html`${heading(screen, t('found.title'), 'document')}
    <p>${words('found.text', { date })}</p>
    <div class="doors">
      <ju-button class="onwards" variant="primary" @click=${() => act({ type: 'go-on' })}
        >${deed(screen, 'walk', t('found.goOn'))}</ju-button
      >
      ${renderDelete(screen)}
    </div>`;
}

const renderDelete = (screen: Screen): TemplateResult =>
  html`<ju-button
    variant="quiet"
    icon=${screen.easy ? nothing : 'trash'}
    @click=${() => screen.act({ type: 'forgotten' })}
    >${deed(screen, 'bin', screen.t('rest.delete'))}</ju-button
  >`;
