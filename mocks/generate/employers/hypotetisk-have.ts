import type { Employer } from '../employer.ts';

export const hypotetiskHave: Employer = {
  name: 'Hypotetisk Have og Natur',
  key: 'hypotetisk-have',
  street: 'Hypotesevænget',
  places: ['snedsted', 'frøstrup', 'nibe', 'malling', 'rødding', 'fuglebjerg'],
  about: [
    'Hypotetisk Have og Natur plejer parker, kirkegårde og en plantage, der hver vinter bliver lidt mindre på tegningen.',
    'Vi arbejder ude. Når det regner, arbejder vi også ude, men med bedre tøj.',
  ],
  occupations: [
    {
      name: 'Anlægsgartner',
      postings: [
        ['ordinary', 'Anlægsgartner til haver og gårdrum', 'moving'],
        ['apprenticeship', 'Anlægsgartnerlærling'],
        ['temp', 'Sæsonvikarer til grønt arbejde', 'moving'],
        ['flex-job', 'Fleksjob i gartneriet, skånehensyn velkomne'],
        ['job-order', 'Gartnere til ny bypark'],
      ],
      openings: [
        'Vi lægger sten, så regnvandet finder hjem, og planter træer, som vores børnebørn kan klatre i.',
        'Kan du se forskel på ukrudt og en plante, der bare er kommet det forkerte sted hen?',
      ],
      tasks: [
        'lægge belægning og bygge mure',
        'plante, beskære og gøde',
        'køre minilæsser',
        'forklare kunden, hvorfor hækken skal ned',
      ],
      person: [
        'Du er uddannet eller har grønne fingre og en stærk ryg.',
        'Du kan lide årstider, også november.',
      ],
      offer: ['Vintertøj af den gode slags og indendørs kurser i januar.'],
    },
    {
      name: 'Landbrugsmedhjælper',
      postings: [
        ['ordinary', 'Medhjælper til malkekvæg'],
        ['temp', 'Vikar i høsten'],
        ['internship', 'Praktik på økologisk gård'],
        ['apprenticeship', 'Landbrugselev'],
      ],
      openings: [
        'Hundrede og tyve køer har hver sin mening om, hvornår det er morgen.',
        'Høsten venter ikke, og det gør kaffen i laden heller ikke.',
      ],
      tasks: ['malke og fodre', 'passe kalve', 'køre traktor i marken', 'reparere hegn'],
      person: ['Du er tidligt oppe og rolig omkring store dyr.'],
      offer: ['Værelse på gården, kød i fryseren og hver anden weekend fri.'],
      workHours: 'Fra klokken 5, 37 timer',
    },
    {
      name: 'Pedel',
      postings: [
        ['ordinary', 'Pedel til skole og hal'],
        ['flex-job', 'Pedelmedhjælper i fleksjob'],
        ['part-time', 'Viceværtsafløser, deltid'],
      ],
      openings: [
        'Der er altid en dør, der binder, en pære, der er gået, og et barn med en bold på taget.',
        'Du bliver den eneste, der kender alle nøgler.',
      ],
      tasks: [
        'passe bygninger og grønne arealer',
        'salte klokken fem, når det fryser',
        'stille borde op og ned igen',
        'tale med håndværkere',
      ],
      person: ['Du er praktisk, hjælpsom og har kørekort.'],
      offer: ['Selvstændigt arbejde, elbil og et værksted med brændeovn.'],
    },
    {
      name: 'Greenhouse worker',
      inLanguage: 'en',
      postings: [
        ['temp', 'Greenhouse workers for tomatoes, seasonal (temporary)'],
        ['ordinary', 'Greenhouse worker, all year'],
      ],
      openings: [
        'In February it is minus five outside and twenty-four degrees in here. That alone is worth an application.',
        'Forty thousand tomato plants need company from March to October.',
      ],
      tasks: [
        'tie up, trim and pick tomatoes',
        'sort and pack for delivery',
        'keep records of pests and helpful insects',
        'ride the electric cart carefully',
      ],
      person: ['You do not mind warmth and you care about detail. English is enough.'],
      offer: [
        'Overtime is paid, housing can be arranged, and every Friday you take a crate of vegetables home.',
      ],
    },
    {
      name: 'Naturvejleder',
      postings: [
        ['part-time', 'Naturvejleder på deltid, timelønnet'],
        ['internship', 'Praktik hos naturvejleder ved nationalparken'],
      ],
      openings: [
        'Sæler, tang og femteklasser i for store waders. Du får dem alle sikkert i land.',
        'Du kan gøre en regnorm spændende.',
      ],
      tasks: [
        'lede ture for skoler og gæster',
        'vedligeholde stier og skilte',
        'lave aktiviteter i ferierne',
        'tælle fugle i april',
      ],
      person: ['Du ved meget om natur og endnu mere om at få andre til at undre sig.'],
      offer: ['Kikkert, kano og stor indflydelse på programmet.'],
    },
  ],
};
