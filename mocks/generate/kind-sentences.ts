import type { JobPostingKind } from '../../contract/types.ts';

/** What the kind of a posting means for the person, in the ad's own language. */
export const kindSentences: Readonly<
  Record<'da' | 'en', Readonly<Record<JobPostingKind, readonly string[]>>>
> = {
  da: {
    ordinary: [
      'Det er en fast stilling på almindelige vilkår.',
      'Du bliver fastansat og får løn efter overenskomst.',
      'Der er tale om en fast fuldtidsstilling med start efter aftale.',
    ],
    'part-time': [
      'Stillingen er på deltid, og timerne lægger vi sammen med dig.',
      'Du arbejder på nedsat tid med de samme fordele som alle andre.',
      'Har du brug for færre timer i en periode, finder vi ud af det.',
    ],
    'flex-job': [
      'Stillingen er et fleksjob. Vi taler om skånehensyn og tempo, før du begynder, og igen efter en måned.',
      'For at få jobbet skal du være visiteret til fleksjob. Pauser, timer og opgaver tilpasser vi sammen.',
    ],
    internship: [
      'Praktikken varer fire til otte uger. Du får en fast kontaktperson og en skriftlig udtalelse, når du går.',
      'Du beholder din ydelse i praktikperioden. Aftalen laver vi sammen med din kommune.',
    ],
    'job-order': [
      'Vi har lavet en jobordre sammen med kommunen. Der er flere pladser, og vi holder samtaler løbende.',
      'Vi søger flere på én gang og sørger for et kort oplæringsforløb, før I begynder.',
    ],
    apprenticeship: [
      'Uddannelsen veksler mellem skole og praktik hos os. Du får løn hele vejen.',
      'Du får en uddannelsesaftale, en fast oplæringsansvarlig og løn som lærling. Er du over 25, taler vi om voksenlærling.',
    ],
    temp: [
      'Der er tale om et vikariat. Det kan blive forlænget, men det lover vi ikke.',
      'Du bliver vikar hos os: Du siger ja til de vagter, du kan, og får vikarløn efter overenskomst.',
      'Stillingen er tidsbegrænset, men vi har før fundet en vej til at beholde gode folk.',
    ],
  },
  en: {
    ordinary: ['This is a permanent job on standard terms.'],
    'part-time': ['The job is part-time, and we plan the hours with you.'],
    'flex-job': ['This is a flex job: we agree on tasks and pace together.'],
    internship: ['The internship lasts four to eight weeks, with a mentor of your own.'],
    'job-order': ['We hire several people at once and start with a short training course.'],
    apprenticeship: ['You switch between school and work and are paid all the way.'],
    temp: ['The position is temporary. It may be extended, but we do not promise that.'],
  },
};

/** How to apply. No person, no telephone: both would be invented. */
export const closings: Readonly<Record<'da' | 'en', readonly string[]>> = {
  da: [
    'Send os et par linjer om, hvem du er. Et langt cv er ikke nødvendigt.',
    'Søg gerne i dag. Vi læser ansøgningerne, efterhånden som de kommer.',
    'Kom forbi og se stedet, før du beslutter dig. Kaffen er varm.',
    'Skriv, hvad du kan, og hvad du gerne vil lære. Resten taler vi om.',
    'Alle er velkomne til at søge, uanset alder, køn, baggrund og handicap.',
    'Vi kalder til samtale hver onsdag, indtil vi har fundet den rette.',
  ],
  en: [
    'Write a few lines about yourself. A long CV is not necessary.',
    'Everybody is welcome to apply, whatever your age, gender, background or disability.',
  ],
};

export const headings: Readonly<
  Record<
    'da' | 'en',
    {
      tasks: string;
      person: string;
      offer: string;
      us: string;
      apply: string;
      lead: string;
      steps: readonly string[];
    }
  >
> = {
  da: {
    tasks: 'Dine opgaver',
    person: 'Hvem er du?',
    offer: 'Det får du',
    us: 'Om os',
    apply: 'Sådan søger du',
    lead: 'Du kommer blandt andet til at:',
    steps: [
      'Læs opslaget en gang til, og mærk efter.',
      'Skriv til os, hvorfor du vil være her.',
      'Kom til en samtale, hvor du møder dem, du skal arbejde sammen med.',
      'Prøv en halv dag, hvis du har lyst.',
    ],
  },
  en: {
    tasks: 'What you will do',
    person: 'Who you are',
    offer: 'What you get',
    us: 'About us',
    apply: 'How to apply',
    lead: 'Among other things you will:',
    steps: [
      'Tell us in a few lines why you would like to work here.',
      'Meet the people you will work with.',
      'Try half a day, if you like.',
    ],
  },
};
