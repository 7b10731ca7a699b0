import {
  ageGroups,
  isOwn,
  radiuses,
  workLanguages,
  type ScreeningQuestion,
  type Term,
  type Terms,
} from '../../../contract/screening/description.ts';
import { tradeIds } from '../../../contract/trades.ts';
import {
  jobPostingKinds,
  languages,
  type Language,
  type TradeId,
} from '../../../contract/types.ts';
import type { Choice } from '../../elements/choice-group/choice-group.element.ts';
import type { PictogramName } from '../../elements/pictogram/pictograms.ts';
import type { Screen } from './screen.ts';
import type { Known } from './state.ts';

/** Each language by the name that its speakers give it: the same in every language of the form. */
export const ownNames: Readonly<Record<Language, string>> = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  ru: 'Русский',
};

const distances = { 5: 'bicycle', 20: 'bus', 50: 'car', 100: 'train' } as const;
const drawnTrades: Partial<Record<TradeId, PictogramName>> = {
  care: 'care',
  children: 'teaching',
  food: 'kitchen',
  shop: 'shop',
  office: 'office',
  transport: 'transport',
  building: 'building',
  industry: 'industry',
  garden: 'garden',
  cleaning: 'cleaning',
  technology: 'it',
  culture: 'book',
};

/** What can be chosen at a question, but for 'I don't know' and 'I'd rather not say'. */
export function choicesOf(
  screen: Screen,
  { screening: { terms } }: Pick<Known, 'screening'>,
  question: ScreeningQuestion,
): readonly Choice[] {
  const { t, said } = screen;
  if (!isOwn(question)) {
    if (question.type !== 'choice') return [];
    return question.options.map(({ value, label }) => ({ value, label: said(label) }));
  }
  switch (question.id) {
    case 'age':
      return ageGroups.map((value) => ({ value, label: t(`age.${value}`) }));
    case 'education-level':
    case 'education-field':
    case 'benefit':
    case 'target-group':
      return choicesOfTerms(screen, terms, question.id);
    case 'kinds':
      return jobPostingKinds.map((value) => ({
        value,
        label: t(`work.kind.${value}`),
        description: t(`work.kindHint.${value}`),
        pictogram: value,
      }));
    case 'distance':
      return radiuses.map((km) => ({
        value: String(km),
        label: t('place.radius', { km }),
        description: t(`place.radiusHint.${km}`),
        pictogram: distances[km],
      }));
    case 'trades':
      return tradeIds.map((value) => {
        const pictogram = drawnTrades[value];
        return { value, label: t(`trade.${value}`), ...(pictogram && { pictogram }) };
      });
    case 'language':
      return languages.map((value) => ({
        value,
        label: ownNames[value],
        lang: value,
        pictogram: value,
      }));
    case 'work-languages':
      return workLanguages.map((value) => ({ value, label: languageName(screen, value) }));
    default:
      return [];
  }
}

function choicesOfTerms({ said }: Screen, terms: Terms, kind: keyof Terms): Choice[] {
  return terms[kind].map(({ id, label, hint }: Term) => ({
    value: id,
    label: said(label),
    ...(hint && { description: said(hint) }),
  }));
}

/** What a language is called in the reader's. */
function languageName({ language }: Screen, code: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What was chosen, in words; an answer that is not on offer any more by its own name. */
export const chosenWords = (
  screen: Screen,
  known: Pick<Known, 'screening'>,
  question: ScreeningQuestion,
  chosen: readonly string[],
): readonly Pick<Choice, 'label' | 'lang'>[] => {
  const choices = choicesOf(screen, known, question);
  return chosen.map(
    (value) => choices.find((choice) => choice.value === value) ?? { label: value },
  );
};
