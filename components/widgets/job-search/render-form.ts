import { html, live, nothing, repeat } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { filter, search as searching } from '../../elements/icon/drawings.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { wishesIn, without, type Wish } from './query.ts';
import { wishText } from './wording.ts';

/** The question, the field for words, and the wishes as chips. */
export function renderForm(search: JuJobSearch) {
  const { t } = search.wording;
  return html`<div class="ask" data-view ?hidden=${search.view.type !== 'results'}>
    <p class="question" role="heading" aria-level=${search.level}>${t('heading')}</p>
    <form class="words" role="search" aria-label=${t('landmark')} @submit=${submit(search)}>
      <div class="field">
        <label for="words">${t('words')}</label>
        <div class="box">
          ${draw(searching)}
          <input
            id="words"
            type="search"
            name="words"
            maxlength="200"
            enterkeyhint="search"
            autocomplete="off"
            .value=${live(search.typed)}
            @input=${(event: Event) => {
              search.typed = (event.target as HTMLInputElement).value;
            }}
          />
        </div>
      </div>
      <button class="control primary" type="submit">${t('find')}</button>
    </form>
    ${renderChips(search)}
  </div>`;
}

/** Searches by what stands in the fields. */
export const submit = (search: JuJobSearch) => (event: Event) => {
  event.preventDefault();
  void search.find();
};

function renderChips(search: JuJobSearch) {
  const { t } = search.wording;
  const wishes = wishesIn(search.searched);
  const further = search.more?.renderFurtherChips(search);
  const count = wishes.length + (further?.count ?? 0);
  return html`<div class="chips" ?data-folded=${!search.unfolded}>
    ${
      count
        ? html`<ul aria-label=${t('chosen')}>
            ${repeat(
              wishes,
              (wish) => wish.type + (wish.type === 'kind' ? wish.kind : ''),
              (wish) =>
                // What a person typed is not read aloud: the voice may be somebody else's.
                html`<li ?data-ju-silent=${wish.type === 'words'}>
                  <ju-chip
                    label=${wishText(search, wish)}
                    @ju-remove=${(event: Event) => remove(search, wish, event)}
                  ></ju-chip>
                </li>`,
            )}
            ${further?.chips}
          </ul>`
        : nothing
    }
    ${search.more?.renderFold(search, count)}
    ${
      search.wide
        ? nothing
        : html`<button
            class="control secondary more"
            type="button"
            aria-haspopup="dialog"
            @click=${() => {
              search.choosing = true;
            }}
          >
            ${draw(filter)}<span>${t('choices')}</span>
          </button>`
    }
  </div>`;
}

/** A chip goes; the focus goes to its neighbour, or where there is none to the field. */
export function leaveChip(search: JuJobSearch, event: Event): void {
  const item = (event.currentTarget as HTMLElement).closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const field = search.renderRoot.querySelector<HTMLElement>('#words');
  (neighbour?.querySelector<HTMLElement>('ju-chip') ?? field)?.focus();
}

function remove(search: JuJobSearch, wish: Wish, event: Event): void {
  leaveChip(search, event);
  if (wish.type === 'words') search.typed = '';
  if (wish.type === 'near') search.typedNear = '';
  void search.search({ ...without(search.searched, wish) });
}
