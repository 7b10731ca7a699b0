import { jobPostingKinds, type JobPostingKind } from '../../../contract/types.ts';
import { html, live, nothing } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import { icon } from '../../elements/icon/icons.ts';
import { pictogram, type PictogramName } from '../../elements/pictogram/pictograms.ts';
import { municipalityName } from '../job-card/facts.ts';
import { questions, tradeNames, unanswered, type Guide, type GuideQuestion } from './guide.ts';
import { go, leaveGuide } from './guide-steps.ts';
import type { JuJobSearch } from './job-search.element.ts';

const asked = {
  what: ['heading', 'tools'],
  where: ['job-search-more:where', 'place'],
  kind: ['job-search-more:kinds', 'briefcase'],
} as const satisfies Record<GuideQuestion, readonly [string, PictogramName]>;

/** One question a view, in place of the search form: what, where, what kind; then the jobs. */
export function renderGuide(search: JuJobSearch, guide: Guide) {
  const { t } = search.wording;
  const { question } = guide;
  const at = questions.indexOf(question);
  const [words, picture] = asked[question];
  const last = at === questions.length - 1;
  return html`<section class="guide" data-view aria-labelledby="guide-question">
    <div class="top">
      ${
        at
          ? html`<button
              class="control quiet back-button"
              type="button"
              @click=${() => go(search, -1)}
            >
              ${icon('arrow-back')}<span>${t('job-search-more:guideBack')}</span>
            </button>`
          : nothing
      }
      <ju-stepper current=${at + 1} total=${questions.length}></ju-stepper>
    </div>
    <div class="asked">
      ${pictogram(picture)}
      <p
        id="guide-question"
        class="heading"
        role="heading"
        aria-level=${search.level}
        tabindex="-1"
      >
        ${t(words)}
      </p>
    </div>
    <form
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault();
        go(search, 1);
      }}
    >
      ${renderAnswers(search, guide)}
      <div class="onwards">
        <button
          class="control quiet"
          type="button"
          @click=${() => go(search, 1, search.guide && unanswered(search.guide))}
        >
          <span>${t('job-search-more:guideSkip')}</span>
        </button>
        <button class="control primary" type="submit">
          ${pictogram(last ? 'magnifier-paper' : 'walk')}<span
            >${t(last ? 'job-search-more:guideSee' : 'job-search-more:guideNext')}</span
          >
        </button>
      </div>
    </form>
    ${
      search.favourites.size
        ? html`<button
            class="control quiet to-favourites"
            type="button"
            @click=${() => {
              leaveGuide(search);
              void search.lead((views) => views.openFavourites());
            }}
          >
            ${icon('star')}<span>${t('favourites')}</span>
          </button>`
        : nothing
    }
  </section>`;
}

const answer = (search: JuJobSearch, part: Partial<Guide>): void => {
  if (search.guide) search.guide = { ...search.guide, ...part };
};

function renderAnswers(search: JuJobSearch, guide: Guide) {
  switch (guide.question) {
    case 'what':
      return renderWhat(search, guide);
    case 'where':
      return renderWhere(search, guide);
    case 'kind':
      return renderKinds(search, guide);
  }
}

function renderWhat(search: JuJobSearch, { what, words }: Guide) {
  const { t } = search.wording;
  return html`<fieldset class="tiles">
      <legend>${t('job-search-more:guideHelp')}</legend>
      ${[...tradeNames, 'own' as const].map(
        (name) =>
          html`<label>
            <input
              type="radio"
              name="what"
              value=${name}
              .checked=${live(what === name)}
              @change=${() => answer(search, { what: name })}
            />
            ${pictogram(name === 'own' ? 'write' : name)}<span
              >${t('job-search-more:trade', { context: name })}</span
            >
          </label>`,
      )}
    </fieldset>
    ${
      what === 'own'
        ? html`<div class="field">
            <label for="own-words">${t('words')}</label>
            <div class="box">
              <input
                id="own-words"
                name="words"
                maxlength="200"
                autocomplete="off"
                .value=${live(words)}
                @input=${(event: Event) =>
                  answer(search, { words: (event.target as HTMLInputElement).value })}
              />
            </div>
          </div>`
        : nothing
    }`;
}

function renderWhere(search: JuJobSearch, { where, near }: Guide) {
  const { wording, names } = search;
  const { t } = wording;
  const code = search.starting.municipality;
  const name = code && names.municipality(code);
  const municipality = name ? municipalityName({ code, name }, wording) : t('hostMunicipality');
  return html`<ju-choice-group
      name="where"
      label=${t('job-search-more:guideHelp', { context: 'where' })}
      .choices=${[
        ...(code
          ? [
              {
                value: 'municipality',
                label: t('job-search-more:inMunicipality', { municipality }),
                pictogram: 'house',
              },
            ]
          : []),
        { value: 'near', label: t('job-search-more:nearTown'), pictogram: 'place' },
        { value: 'country', label: t('job-search-more:country'), pictogram: 'bus' },
      ]}
      .value=${live(where)}
      @change=${(event: Event) =>
        answer(search, { where: (event.target as JuChoiceGroup).value as Guide['where'] })}
    ></ju-choice-group>
    ${
      where === 'near'
        ? html`<ju-combobox
            name="near"
            icon="place"
            label=${t('job-search-more:near')}
            .value=${live(near)}
            .text=${live(near ? names.placeLabel(near) : undefined)}
            .suggest=${names.suggestPlaces}
            @input=${(event: Event) => answer(search, { near: (event.target as JuCombobox).value })}
          ></ju-combobox>`
        : nothing
    }`;
}

function renderKinds(search: JuJobSearch, { kinds }: Guide) {
  const { t } = search.wording;
  return html`<ju-choice-group
    name="kind"
    label=${t('job-search-more:guideHelp', { context: 'kind' })}
    multiple
    .choices=${jobPostingKinds.map((kind) => ({
      value: kind,
      label: t('kind', { context: kind }),
      description: t('job-search-more:kindMeaning', { context: kind }),
      pictogram: kind,
    }))}
    .values=${live(kinds)}
    @change=${(event: Event) =>
      answer(search, { kinds: (event.target as JuChoiceGroup).values as JobPostingKind[] })}
  ></ju-choice-group>`;
}
