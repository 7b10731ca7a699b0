import { html, nothing, type TemplateResult } from '../../../components/core/facade.ts';
import type { Language } from '../../../contract/types.ts';
import {
  aboutOf,
  headingLevels,
  readsAddress,
  safeAddress,
  safeId,
  schemes,
  type Choice,
} from '../choice.ts';
import type { Catalogue, OfferedMunicipality, OfferedWidget } from '../catalogue.ts';
import { ownNames, type Translate } from './texts.ts';

/** What the choices need from the page. */
export interface Choosing {
  readonly t: Translate;
  readonly choice: Choice;
  readonly catalogue: Catalogue;
  readonly municipality: OfferedMunicipality;
  change(part: Partial<Choice>, typing?: boolean): void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
const valuesOf = (event: Event): readonly string[] =>
  (event.target as unknown as { values: readonly string[] }).values;

export function nameOf(
  t: Translate,
  { tag, vendor }: Pick<OfferedWidget, 'tag' | 'vendor'>,
): string {
  if (vendor === undefined) return t(`widgets.${tag}`);
  return t('byVendor', { name: tag.split('-').slice(2).join(' '), vendor });
}

function select(
  choosing: Choosing,
  name: keyof Choice & string,
  label: string,
  options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[],
  help: string | typeof nothing = nothing,
  take: (value: string) => Partial<Choice> = (value) => ({ [name]: value }),
): TemplateResult {
  return html`<ju-select
    name=${name}
    label=${label}
    description=${help}
    .options=${options}
    .value=${String(choosing.choice[name])}
    @change=${(event: Event) => choosing.change(take(valueOf(event)))}
  ></ju-select>`;
}

function address(choosing: Choosing, name: 'fallbackUrl' | 'searchPage'): TemplateResult {
  const { t, choice } = choosing;
  const given = choice[name];
  return html`<ju-text-field
    name=${name}
    label=${t(name)}
    description=${t(`${name}Help`)}
    error=${given !== '' && safeAddress(given) === '' ? t('addressWrong') : ''}
    .value=${given}
    maxlength="500"
    @input=${(event: Event) => choosing.change({ [name]: valueOf(event) }, true)}
  ></ju-text-field>`;
}

/** What the widget is about, where it is about one thing. */
function renderAbout(choosing: Choosing): TemplateResult | typeof nothing {
  const { t, choice } = choosing;
  const about = aboutOf[choice.widget];
  if (!about) return nothing;
  return html`<ju-text-field
    name="about"
    label=${t(`about.${about}`)}
    description=${readsAddress.has(choice.widget) ? t(`about.${about}Help`) : t('about.needed', { about })}
    error=${choice.about !== '' && safeId(choice.about) === '' ? t('about.wrong') : ''}
    .value=${choice.about}
    maxlength="64"
    @input=${(event: Event) => choosing.change({ about: valueOf(event) }, true)}
  ></ju-text-field>`;
}

const renderBasics = (choosing: Choosing): TemplateResult => {
  const { t, choice, catalogue, municipality } = choosing;
  return html`<section aria-labelledby="basics">
    <h3 id="basics">${t('basics')}</h3>
    ${select(
      choosing,
      'municipality',
      t('municipality'),
      catalogue.municipalities.map(({ code, name }) => ({ value: code, label: name, lang: 'da' })),
    )}
    ${select(
      choosing,
      'widget',
      t('widget'),
      municipality.widgets.map((widget) => ({
        value: widget.tag,
        label: widget.paused ? t('paused', { name: nameOf(t, widget) }) : nameOf(t, widget),
      })),
    )}
    ${select(
      choosing,
      'headingLevel',
      t('headingLevel'),
      [...headingLevels]
        .sort()
        .map((level) => ({ value: String(level), label: t('headingLevelName', { level }) })),
      t('headingLevelHelp'),
      (value) => ({ headingLevel: Number(value) as Choice['headingLevel'] }),
    )}
    ${choice.widget === 'ju-screening-form' ? address(choosing, 'searchPage') : nothing}
    ${renderAbout(choosing)}
  </section>`;
};

const renderReader = (choosing: Choosing): TemplateResult => {
  const { t, choice, municipality } = choosing;
  const widget = municipality.widgets.find(({ tag }) => tag === choice.widget);
  const offered = (widget?.languages ?? municipality.languages).map((language) => ({
    value: language,
    label: ownNames[language] ?? language,
    lang: language,
  }));
  return html`<section aria-labelledby="reader">
    <h3 id="reader">${t('reader')}</h3>
    ${select(choosing, 'lang', t('lang'), [{ value: '', label: t('langPage') }, ...offered])}
    <ju-choice-group
      name="languages"
      multiple
      columns
      label=${t('languages')}
      description=${t('languagesHelp')}
      .choices=${offered}
      .values=${choice.languages}
      @change=${(event: Event) => choosing.change({ languages: valuesOf(event) as Language[] })}
    ></ju-choice-group>
    ${select(
      choosing,
      'reading',
      t('reading'),
      [
        { value: '', label: t('readings.standard') },
        { value: 'easy', label: t('readings.easy') },
      ],
      t('readingHelp'),
    )}
  </section>`;
};

const renderAppearance = (choosing: Choosing): TemplateResult => {
  const { t, municipality } = choosing;
  return html`<section aria-labelledby="appearance">
    <h3 id="appearance">${t('appearance')}</h3>
    ${
      municipality.sharedTheme
        ? select(choosing, 'theme', t('theme'), [
            { value: '', label: t('themes.own') },
            { value: 'shared', label: t('themes.shared') },
          ])
        : nothing
    }
    ${select(
      choosing,
      'scheme',
      t('scheme'),
      schemes.map((scheme) => ({ value: scheme, label: t(`schemes.${scheme || 'auto'}`) })),
    )}
  </section>`;
};

const renderMeanwhile = (choosing: Choosing): TemplateResult => {
  const { t, choice } = choosing;
  return html`<section aria-labelledby="meanwhile">
    <h3 id="meanwhile">${t('meanwhile')}</h3>
    <ju-text-field
      name="fallback"
      label=${t('fallback')}
      description=${t('fallbackHelp')}
      .value=${choice.fallback}
      maxlength="300"
      @input=${(event: Event) => choosing.change({ fallback: valueOf(event) }, true)}
    ></ju-text-field>
    ${address(choosing, 'fallbackUrl')}
  </section>`;
};

/** Everything an editor chooses about the widget itself. */
export const renderChoices = (choosing: Choosing): TemplateResult =>
  html`${renderBasics(choosing)} ${renderReader(choosing)} ${renderAppearance(choosing)}
  ${renderMeanwhile(choosing)}`;
