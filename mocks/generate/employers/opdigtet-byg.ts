import type { Employer } from '../employer.ts';

export const opdigtetByg: Employer = {
  name: 'Opdigtet Byg og Anlæg',
  key: 'opdigtet-byg',
  street: 'Byggepladsvej',
  places: ['aalborgØst', 'svenstrup', 'vejen', 'holsted', 'tilst'],
  about: [
    'Opdigtet Byg og Anlæg bygger huse, der kun findes i eksempler. Til gengæld er de lige i alle hjørner.',
    'Vi er 120 mænd og kvinder fordelt på fem faggrupper. Svendene bestemmer selv, hvilken makker de kører med.',
  ],
  occupations: [
    {
      name: 'Tømrer',
      postings: [
        ['ordinary', 'Tømrersvend til renovering', 'moving'],
        ['apprenticeship', 'Lærepladser i tømrerfaget'],
        ['job-order', 'Tømrere til skolebyggeri'],
        ['flex-job', 'Fleksjob for tømrer i værksted'],
        ['ordinary', 'Montør til vinduer og døre, opgave i Norge', 'abroad'],
      ],
      openings: [
        'Vi skifter tag på et helt kvarter fra 1964. Det bliver beskidt, blæsende og rigtig godt, når det er færdigt.',
        'Vi søger dig, der måler to gange og saver én.',
      ],
      tasks: [
        'rejse og beklæde vægge',
        'lægge tag og sætte vinduer i',
        'læse tegninger og sige til, når de ikke passer',
        'vise en lærling, hvordan du gør',
      ],
      person: [
        'Du har svendebrev og er tryg i højden.',
        'Du rydder op efter dig, også når formanden er kørt.',
      ],
      offer: [
        'Firmabil, eget værktøj betalt af os og fri hver fredag klokken tolv.',
        'Akkord, hvor pengene bliver delt ligeligt på holdet.',
      ],
      workHours: '37 timer, mandag til fredag',
    },
    {
      name: 'Elektriker',
      postings: [
        ['ordinary', 'Elektriker til service og nybyg', 'moving'],
        ['apprenticeship', 'Elektrikerlærling'],
        ['temp', 'Elektriker, tidsbegrænset til foråret'],
        ['job-order', 'Fire elektrikere til solcellepark'],
      ],
      openings: [
        'Du får en servicebil, en liste med kunder og ret til at sige: Det her skal gøres om fra bunden.',
        'Markerne bag byen bliver til solceller. Inden da skal der trækkes 40 kilometer kabel.',
      ],
      tasks: [
        'fejlfinde hos private og virksomheder',
        'trække kabler og montere tavler',
        'måle efter og skrive rapporten samme dag',
        'forklare kunden, hvad du har lavet',
      ],
      person: [
        'Du er udlært elektriker og har styr på stærkstrøm og dokumentation.',
        'Du kan arbejde alene, men ringer, når to hoveder er bedre end ét.',
      ],
      offer: [
        'Løn efter aftale, pension og en servicebil, der er nyere end din egen.',
        'Kursus i varmepumper og ladestandere i din første vinter.',
      ],
    },
    {
      name: 'VVS-montør',
      postings: [
        ['ordinary', 'VVS-montør med energi'],
        ['apprenticeship', 'Læreplads som VVS-energispecialist'],
        ['temp', 'VVS-vikar med vagttelefon'],
      ],
      openings: [
        'Når radiatoren er kold i januar, er du den mest populære person i byen.',
        'Gaskedlerne skal ud, og fjernvarmen skal ind. Det giver arbejde til de næste ti år.',
      ],
      tasks: [
        'skifte kedler til fjernvarmeunits',
        'montere bad og køkken',
        'stå for vagten hver femte uge',
        'registrere timer og materialer på telefonen',
      ],
      person: ['Du er udlært og har lyst til at møde mennesker i deres eget hjem.'],
      offer: ['Vagttillæg, så du kan mærke det, og en makker at ringe til om natten.'],
    },
    {
      name: 'Murer',
      postings: [
        ['ordinary', 'Murer med øje for gamle facader'],
        ['apprenticeship', 'Murerlærlinge til næste hold'],
        ['internship', 'Praktikplads på byggeplads'],
      ],
      openings: [
        'Vi pudser, fuger og reparerer huse, der har stået siden før elektriciteten. De skal holde hundrede år mere.',
        'En mur er først lige, når lodsnoren siger det.',
      ],
      tasks: [
        'mure, pudse og fuge',
        'lægge fliser i badeværelser',
        'blande mørtel efter husets alder',
        'stille stillads op og passe på naboens roser',
      ],
      person: ['Du er nysgerrig efter gamle metoder og tålmodig med det, der skal tørre.'],
      offer: ['Du får vinterarbejde indendørs og gode støvler hvert år.'],
    },
    {
      name: 'Maskinfører',
      postings: [
        ['ordinary', 'Maskinfører til gravemaskine', 'moving'],
        ['temp', 'Maskinfører til kloakering, midlertidigt'],
      ],
      openings: [
        'Du ser ikke bare et hul. Du ser et hul på 1,20 meter med fald mod vest.',
        'Femten ton maskine og en nænsom hånd: Det er den kombination, vi leder efter.',
      ],
      tasks: [
        'grave ud til ledninger og fundamenter',
        'aflæse tegninger og gps',
        'passe maskinens daglige eftersyn',
        'holde øje med kolleger i gravezonen',
      ],
      person: [
        'Du har certifikat og mindst en sæson bag dig. Du kører forsigtigt der, hvor der bor folk.',
      ],
      offer: ['Egen fast maskine og madpakke i varm skurvogn.'],
    },
  ],
};
