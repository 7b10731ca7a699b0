import { html, type TemplateResult } from '../../core/facade.ts';
import type { JuChoiceGroup } from '../../elements/choice-group/choice-group.element.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import { longest, radiuses } from './answers.ts';
import { shownPlace } from './asking.ts';
import { answerPictogram } from './pictograms.ts';
import { declinedChoice, unknownChoice } from './render-parts.ts';
import type { Asking } from './render-question.ts';
import type { Screen } from './screen.ts';

const pictogramOf = { 5: 'bicycle', 20: 'bus', 50: 'car', 100: 'train' } as const;

/** Where the person lives and how far a job may be. */
export function renderPlace(screen: Screen, state: Asking): TemplateResult {
  const { t, act } = screen;
  const place = shownPlace(state.answers.place);
  const { standing, typed, near, radiusKm } = place;
  const suggest = async (text: string, signal: AbortSignal) => {
    const places = await screen.controller.suggest(text, signal);
    return places.map(({ name, label }) => ({ value: name, label }));
  };
  const type = ({ currentTarget }: Event) => {
    const { value, text } = currentTarget as JuCombobox;
    act(
      text === undefined
        ? { type: 'place-answered', typed: value.slice(0, longest.near) }
        : { type: 'place-answered', typed: text, near: value },
    );
  };
  return html`<ju-combobox
      id="place"
      icon="place"
      label=${t('place.label')}
      description=${t('place.hint')}
      .value=${near ?? typed}
      .text=${near === undefined ? undefined : typed}
      .suggest=${suggest}
      error=${state.placeFault ? t(`place.fault.${state.placeFault}`, { place: typed.trim() }) : ''}
      @input=${type}
    ></ju-combobox>
    <ju-choice-group
      columns
      label=${t('place.radiusLabel')}
      .values=${[String(radiusKm)]}
      .choices=${radiuses.map((km) => ({
        value: String(km),
        label: t('place.radius', { km }),
        description: t(`place.radiusHint.${km}`),
        pictogram: answerPictogram(pictogramOf[km]),
      }))}
      @change=${({ currentTarget }: Event) => {
        const [km] = (currentTarget as JuChoiceGroup).values;
        act({ type: 'place-answered', radiusKm: Number(km) });
      }}
    ></ju-choice-group>
    <ju-choice-group
      columns
      multiple
      label=${t('place.otherwise')}
      .values=${[standing]}
      .choices=${[unknownChoice(t('unknown')), declinedChoice(t('declined'))]}
      @change=${({ currentTarget }: Event) => {
        const chosen = (currentTarget as JuChoiceGroup).values;
        const other = (['unknown', 'declined'] as const).find((each) => chosen.includes(each));
        act({ type: 'stood', question: 'place', standing: other ?? 'open' });
      }}
    ></ju-choice-group>`;
}
