import type { Employer } from '../employer.ts';

export const demobyBoernehuse: Employer = {
  name: 'Demoby Børnehuse',
  key: 'demoby-boernehuse',
  street: 'Legepladsstien',
  places: ['thisted', 'hanstholm', 'aarhus', 'lystrup', 'næstved', 'vejen'],
  about: [
    'Demoby Børnehuse er ni huse med hver sin have. I det ene er der høns, i det andet en båd, der aldrig har sejlet.',
    'Vi måler ikke børn mod skemaer. Vi skriver ned, hvad de fortæller, og læser det højt for hinanden om torsdagen.',
  ],
  occupations: [
    {
      name: 'Pædagog',
      postings: [
        ['ordinary', 'Pædagog til vuggestuen'],
        ['part-time', 'Pædagog, 30 timer i børnehave'],
        ['temp', 'Barselsvikar: pædagog til skovgruppen'],
        ['ordinary', 'Pædagog til børn med særlige behov'],
      ],
      openings: [
        'Der er 24 børn, en bålplads og en pind, som mindst tre skal bruge lige nu. Hvad gør du?',
        'Vi søger en pædagog, der hellere vil undersøge en pyt end gå uden om den.',
      ],
      tasks: [
        'planlægge uger med børnene, ikke bare for dem',
        'være tæt på de børn, der står i udkanten',
        'holde samtaler med forældre',
        'skrive iagttagelser, som kan bruges',
      ],
      person: [
        'Du er uddannet pædagog og kan forklare, hvorfor du gør, som du gør.',
        'Du er fysisk til stede på gulvet og har telefonen i tasken.',
      ],
      offer: [
        'Forberedelsestid, der bliver holdt, og et ledelsesteam, som selv tager vagter.',
        'Hver ny kollega får en makker i de første tre måneder.',
      ],
    },
    {
      name: 'Pædagogmedhjælper',
      postings: [
        ['ordinary', 'Pædagogmedhjælper til børnehave'],
        ['part-time', 'Pædagogmedhjælper til eftermiddage'],
        ['temp', 'Pædagogmedhjælper som vikar'],
        ['internship', 'Praktik: prøv at være pædagogmedhjælper'],
        ['flex-job', 'Fleksjob i børnehus: læs højt og ret flyverdragter'],
        ['job-order', 'Pædagogmedhjælpere til to nye stuer'],
      ],
      openings: [
        'Mellem klokken 15 og 17 går alle hjem, bortset fra dem, der bliver. Dem skal du være en god voksen for.',
        'Kan du binde snørebånd, synge tredje vers og finde en forsvunden vante, så kan du det meste af jobbet.',
      ],
      tasks: [
        'lege ude og inde, i al slags vejr',
        'hjælpe ved måltider og i garderoben',
        'trøste og sætte plaster på',
        'sige farvel til hvert barn ved navn',
      ],
      person: [
        'Du er mindst 18 år og kan lide børn, også mandag morgen.',
        'Du holder måske sabbatår, eller du har tredive års erfaring. Begge dele er velkomne.',
      ],
      offer: ['Vi tager dig med på personalemøder fra den første uge og lytter.'],
      workHours: '15-37 timer om ugen',
    },
    {
      name: 'Dagplejer',
      postings: [
        ['ordinary', 'Dagplejer i eget hjem'],
        ['temp', 'Gæstedagplejer, vikariat'],
      ],
      openings: [
        'Dit køkken, din have og fire små mennesker, der synes, at du er den vigtigste i verden.',
        'Vi leder efter et hjem med plads på gulvet og en voksen med tid.',
      ],
      tasks: [
        'give fire børn en tryg hverdag',
        'lave mad, de kan kende',
        'gå i legestue hver tirsdag',
        'tale med forældre ved døren',
      ],
      person: [
        'Du bor i kommunen, ryger ikke og har en godkendt bolig eller lyst til at gøre den klar.',
      ],
      offer: [
        'Fast løn, også når et barn er på ferie, og en tilsynsførende, der svarer på beskeder.',
      ],
    },
    {
      name: 'Køkkenassistent',
      postings: [
        ['part-time', 'Køkkenassistent i børnehus, deltid'],
        ['flex-job', 'Køkken: fleksjob med rugbrød'],
        ['apprenticeship', 'Ernæringsassistentelev'],
      ],
      openings: [
        'Halvfems børn skal spise. Halvdelen kan ikke lide svampe. Alle kan lide dig.',
        'Duften fra vores køkken er det bedste, vi har at lokke med.',
      ],
      tasks: [
        'lave frokost fra bunden',
        'tage hensyn til allergi og tro',
        'lade to børn hjælpe hver dag',
        'holde egenkontrol',
      ],
      person: ['Du har lavet mad til mange før, eller du har en stor familie.'],
      offer: ['Fri klokken 14 og ingen weekender.'],
    },
  ],
};
