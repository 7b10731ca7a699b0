import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfAnotherLanguage } from './language.ts';

describe('a text is known to be of a language in which no wording is looked for', () => {
  for (const text of [
    'Ищем молодую официантку до 30 лет.',
    'مطلوب نادل شاب للعمل في المساء.',
    'Szukamy młodej osoby do pracy w kuchni. Praca od poniedziałku do piątku, umowa na pełny etat, doświadczenie nie jest wymagane, zapraszamy serdecznie.',
    'Wir suchen eine junge Mitarbeiterin für unsere Küche. Sie arbeiten abends und am Wochenende in einem kleinen Team und haben Freude an frischen Speisen.',
  ])
    it(text.slice(0, 30), () => assert.equal(isOfAnotherLanguage(text), true));
});

describe('nothing is said of', () => {
  for (const [what, text] of [
    ['too little', 'Кафе'],
    [
      'Danish',
      'Du gør værelser rene. Du reder senge, og du hjælper gæster, når de har brug for det.',
    ],
    ['a Danish list', '- rengøre gulve\n- rede senge\n- pudse vinduer\n- vaske tøj\n- hilse pænt'],
    [
      'English',
      'You serve food in the evening. You will be part of a team and we teach you all of it.',
    ],
    [
      'Danish with a name in other letters',
      'Vi laver mad hos Пельмени og søger en kollega til aftenen.',
    ],
  ] as const)
    it(what, () => assert.equal(isOfAnotherLanguage(text), false));
});
