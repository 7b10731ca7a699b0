import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDiscrimination, grounds } from './find.ts';

const groundsIn = (text: string) => findDiscrimination(text).map(({ ground }) => ground);

/** What advertisements say, and the ground that it touches. */
const telling: readonly (readonly [string, ...string[]])[] = [
  ['Du bliver en del af et ungt, dynamisk team.', 'age'],
  ['Er du ung og har lyst til at lære?', 'age'],
  ['Vi søger en medarbejder mellem 25 og 35 år.', 'age'],
  ['Ansøgere bør være under 40 år.', 'age'],
  ['Vi søger en ung mand mellem 20 og 30 år.', 'sex', 'age'],
  ['En 25-30-årig med gåpåmod.', 'age'],
  ['Skriv gerne din alder i ansøgningen.', 'age'],
  ['We want a young, ambitious colleague.', 'age'],
  ['Applicants aged between 20 and 30.', 'age'],
  ['Vi søger en stærk mand til lageret.', 'sex'],
  ['Mand søges til lager.', 'sex'],
  ['Udadvendt pige til receptionen.', 'sex'],
  ['Kvindelige ansøgere foretrækkes.', 'sex'],
  ['Garderobepige til natklub.', 'sex'],
  ['We are looking for a nice girl to help in the shop.', 'sex'],
  ['Vi foretrækker en, der ikke er gravid.', 'family'],
  ['Du har ikke små børn.', 'family'],
  ['Dansk er dit modersmål.', 'ethnic-origin'],
  ['Du skal være etnisk dansk.', 'ethnic-origin'],
  ['Native English speaker wanted.', 'ethnic-origin'],
  ['Du arbejder uden tørklæde.', 'religion'],
  ['Du er rask og rørig.', 'disability'],
  ['You are able-bodied and in good health.', 'disability', 'disability'],
  ['Du er heteroseksuel.', 'sexual-orientation'],
  ['Du har en borgerlig overbevisning.', 'political-view'],
];

/** What is well said, however near it comes. */
const harmless: readonly string[] = [
  'Du arbejder med børn og unge i ungdomsklubben.',
  'Ungdomsuddannelsen ligger lige ved siden af.',
  'Vi søger en socialrådgiver til kvindekrisecenteret.',
  'Vi søger en pædagog til piger i 7. klasse og en lærer til drenge.',
  'Du skal være fyldt 18 år for at sælge alkohol.',
  'Ansøgere skal være over 18 år.',
  'Vi har bagt brød i over 75 år.',
  'Vores medarbejdere har tilsammen over 40 års erfaring.',
  'Vi opfordrer alle til at søge uanset alder, køn, religion, handicap og etnisk dansk eller anden baggrund.',
  'Dansk som modersmål er ikke et krav.',
  'You need not be a native Danish speaker.',
  'Du må gerne bære tørklæde, og vi har en god sundhedsforsikring.',
  'Formand, brandmand eller sygeplejerske: alle er velkomne.',
  'Vi er et godt team, der tilbyder medarbejdere 37 timer.',
  'Bygningen er desværre uden handicaptoilet.',
  'Vi serverer ikke usund og stærk mad.',
  'Our packages include good health insurance.',
  'Butikken ligger i Rødekro. Kristen hedder butikschefen.',
];

describe('wording that may be discriminating', () => {
  it('is found by the ground that the law protects', () => {
    for (const [text, ...expected] of telling) assert.deepEqual(groundsIn(text), expected, text);
    assert.deepEqual(
      new Set(telling.map(([, ground]) => ground)),
      new Set(grounds),
      'every ground is tried',
    );
  });

  it('is not found in what is well said', () => {
    for (const text of harmless) assert.deepEqual(groundsIn(text), [], text);
  });

  it('is told with its place, the law and the law’s exceptions', () => {
    const text = 'Kom til os. Vi søger en mand.';
    const [found] = findDiscrimination(text);
    assert.equal(text.slice(found?.start, found?.end), 'søger en mand');
    assert.equal(found?.law, 'ligebehandlingsloven');
    assert.equal(found?.paragraph, '§\u00a06');
    assert.equal(found?.exceptions, '§\u00a013');
  });

  it('is looked for in long and strange texts, and told as often as a person may want to look', () => {
    for (const text of [
      'a'.repeat(50_000),
      'søger en '.repeat(6_000),
      'du er '.repeat(9_000),
      'ung '.repeat(12_000),
    ]) {
      findDiscrimination(text);
    }
    assert.equal(findDiscrimination('ungt team '.repeat(500)).length, 50);
    assert.deepEqual(findDiscrimination(''), []);
  });
});
