/** What the check of the texts lets pass, each with its reason. An entry that lets nothing pass is itself a finding. */
export interface Allowances {
  /** Texts that may be the same in English, as `language/namespace:key`. */
  readonly sameAsEnglish: Readonly<Record<string, string>>;
  /** Texts in another language on purpose, as `namespace:key`. */
  readonly foreignTexts: Readonly<Record<string, string>>;
  /** Words in Latin letters that may stand among Arabic or Cyrillic ones. Danish names of the glossary need no entry in it. */
  readonly latinWords: Readonly<Record<string, string>>;
  /**
   * Holes that take a number, or words in the reader's own language. All others can bring Latin letters along (a town, a
   * title) and stand in isolates in a right-to-left text.
   */
  readonly ownWords: Readonly<Record<string, string>>;
}

const inItsOwnLanguage = 'Each language is offered in its own words.';
const number = 'A number.';
const date = 'A date in the words of the language.';

export const allowances: Allowances = {
  sameAsEnglish: {
    'da/contact:email': 'The Danish word is "e-mail".',
    'da/job-search-choices:region': 'The Danish word is "region".',
    'da/job-search-choices:regionName': 'The Danish word is "region".',
    'da/job-search:kind': 'The Danish word is "job".',
    'da/reading:speech.stop': 'The Danish word is "stop".',
    'da/screening-form:place.radius': 'Kilometres are "km" in both.',
  },
  foreignTexts: {
    'contact:fault.email.at': 'An address, as people write them in Denmark.',
    'contact:fault.email.domain': 'The end of an address.',
    'form:email': 'An address, as people write them in Denmark.',
    'screening-form:language.switch.da': inItsOwnLanguage,
    'screening-form:language.switch.en': inItsOwnLanguage,
    'screening-form:language.switch.ar': inItsOwnLanguage,
    'screening-form:language.switch.ru': inItsOwnLanguage,
  },
  latinWords: {
    B: 'A class of driving licence, as it stands on it.',
    C: 'A class of driving licence, as it stands on it.',
    CPR: 'The name of the Danish register; nobody says it in other letters.',
    Thisted: 'A town, as it is written on signs and letters.',
    'jobnet.dk': 'An address.',
    https: 'The beginning of an address.',
    'example.dk': 'An address.',
    LIX: 'The name of a measure for Danish texts.',
    Kommune: "Part of a municipality's own name, as on its letters.",
    Københavns: "Part of a municipality's own name, as on its letters.",
    Bornholms: "Part of a municipality's own name, as on its letters.",
    Regionskommune: "Part of a municipality's own name, as on its letters.",
  },
  ownWords: {
    count: number,
    current: number,
    total: number,
    minimum: number,
    maximum: number,
    shown: number,
    number,
    most: number,
    lix: number,
    part: number,
    km: number,
    days: number,
    level: 'A level of education in the words of the language.',
    date,
    lastDay: date,
    first: date,
    last: date,
    example: 'A date in figures.',
    kinds: 'A list of kinds of jobs, from the texts.',
    reasons: 'A list of reasons, from the texts.',
    ground: 'What the law protects, from the texts.',
    standing: 'Whether it is sent, from the texts.',
    language: 'The name of a language in the language of the reader.',
  },
};
