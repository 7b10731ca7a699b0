/** Searches that the person keeps: naming the present one, and all of them with what has come since. */
import './more.ts';
import type { SavedSearch } from '../../../contract/types.ts';
import { css, html, nothing, repeat } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { adoptStyles } from './parts.ts';
import { SavedController } from './saved.controller.ts';
import { queryOfKept, suggestedName } from './saved-search.ts';

const controllers = new WeakMap<JuJobSearch, SavedController>();

function controllerOf(search: JuJobSearch): SavedController {
  let controller = controllers.get(search);
  if (!controller) {
    controller = new SavedController(search, () => search.parts?.client());
    controllers.set(search, controller);
    adoptStyles(search.renderRoot, [savedStyles]);
  }
  return controller;
}

/** The person wants to keep the present search: its name is asked for, with one made of the wishes. */
export async function beginSaving(search: JuJobSearch): Promise<void> {
  controllerOf(search).begin();
  await search.updateComplete;
  const field = search.renderRoot.querySelector<HTMLInputElement>('#search-name');
  field?.focus();
  field?.select();
}

/** Where the name is asked for; below it what is not kept. */
export function renderNaming(search: JuJobSearch) {
  const saved = controllerOf(search);
  const { naming } = saved;
  const { t } = search.wording;
  if (!naming) return nothing;
  if (naming.state === 'saved')
    return html`<p class="note naming">${t('job-search-choices:saved')}</p>`;
  return html`<form class="naming" @submit=${(event: SubmitEvent) => keep(search, saved, event)}>
    <div class="field" data-ju-silent>
      <label for="search-name">${t('job-search-choices:savedName')}</label>
      <div class="box">
        <input
          id="search-name"
          name="name"
          maxlength="120"
          required
          autocomplete="off"
          value=${suggestedName(search)}
        />
      </div>
    </div>
    ${
      search.searched.further.accommodation
        ? html`<p class="note">${t('job-search-choices:savedWithout')}</p>`
        : nothing
    }
    <div class="ways">
      <button class="control primary" type="submit">${t('job-search-choices:savedKeep')}</button>
      <button class="control quiet" type="button" @click=${() => leave(search, saved)}>
        ${t('job-search-choices:savedCancel')}
      </button>
    </div>
  </form>`;
}

async function keep(
  search: JuJobSearch,
  saved: SavedController,
  event: SubmitEvent,
): Promise<void> {
  event.preventDefault();
  const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
  if (!name || !(await saved.keep(name))) return;
  search.announcer.say(search.wording.t('job-search-choices:saved'));
  await toButton(search);
}

function leave(search: JuJobSearch, saved: SavedController): void {
  saved.cancel();
  void toButton(search);
}

async function toButton(search: JuJobSearch): Promise<void> {
  await search.updateComplete;
  search.renderRoot.querySelector<HTMLElement>('.save-search')?.focus();
}

/** All of them, above the favourites. */
export function renderSaved(search: JuJobSearch) {
  const saved = controllerOf(search);
  const { t } = search.wording;
  if (!saved.all?.length) return nothing;
  return html`<section class="saved" aria-labelledby="saved">
    <p id="saved" class="subheading" role="heading" aria-level=${search.level + 1}>
      ${t('job-search-choices:savedAll')}
    </p>
    <ul class="put-away-list">
      ${repeat(
        saved.all,
        ({ id }) => id,
        (one) => html`<li>${renderOne(search, saved, one)}</li>`,
      )}
    </ul>
  </section>`;
}

function renderOne(search: JuJobSearch, saved: SavedController, one: SavedSearch) {
  const { t } = search.wording;
  const { id, name, newer } = one;
  const isGone = saved.gone.has(id);
  return html`<span data-ju-silent>
      ${
        isGone
          ? html`<s><bdi>${name}</bdi></s>`
          : html`<button class="link" type="button" @click=${() => open(search, saved, one)}>
              <bdi>${name}</bdi>
            </button>`
      }
      ${
        newer && !isGone
          ? html`<span class="newer">${t('job-search-choices:savedNewer', { count: newer })}</span>`
          : nothing
      }
    </span>
    <button
      class="control secondary"
      type="button"
      aria-label=${t(isGone ? 'job-search-choices:savedAgainNamed' : 'job-search-choices:savedDeleteNamed', { name })}
      @click=${() => saved.turn(one)}
    >
      ${t(isGone ? 'job-search-choices:savedAgain' : 'job-search-choices:savedDelete')}
    </button>`;
}

function open(search: JuJobSearch, saved: SavedController, one: SavedSearch): void {
  void search.search(queryOfKept(one.search));
  search.showResults();
  void saved.see(one);
}

const savedStyles = css`
  .naming {
    display: grid;
    flex-basis: 100%;
    gap: var(--ju-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-4);
  }
  .saved {
    background: var(--ju-colour-surface);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    padding: min(var(--ju-space-4), 5cqi);
  }
  .newer {
    background: var(--ju-colour-mark-tint);
    border-radius: var(--ju-radius-full);
    padding-inline: var(--ju-space-2);
  }
`;

declare global {
  interface JuLazyModules {
    'job-search-saved': typeof import('./saved.ts');
  }
}
