import type { Employer } from '../employer.ts';

export const taenkebyButikker: Employer = {
  name: 'Tænkeby Butikker',
  key: 'taenkeby-butikker',
  street: 'Tænkeby Torv',
  places: ['thisted', 'hurup', 'aarhus', 'malling', 'vejen', 'næstved'],
  about: [
    'Tænkeby Butikker sælger alt, hvad en opfundet familie har brug for, fra gummistøvler til rabarbermarmelade.',
    'Vi ejer butikkerne sammen. Overskuddet bliver delt hvert år i marts, og så spiser vi kage.',
  ],
  occupations: [
    {
      name: 'Salgsassistent',
      postings: [
        ['ordinary', 'Salgsassistent i tøjbutik'],
        ['part-time', 'Butiksmedhjælper på deltid'],
        ['apprenticeship', 'Salgselev i detailhandel'],
        ['temp', 'Julevikar i butik'],
        ['internship', 'Praktikplads i butik'],
        ['flex-job', 'Fleksjob i butik: opfyldning og prismærker'],
      ],
      openings: [
        'Du siger sandheden, når kunden spørger, om jakken er for stor. Derfor kommer kunden igen.',
        'Fra november til nytår pakker vi seks tusinde gaver ind. Det går kun, hvis vi er flere.',
      ],
      tasks: [
        'vejlede kunder og lukke salg',
        'holde butikken pæn og varerne på plads',
        'pakke gaver ind med rigtige sløjfer',
        'bytte varer med et smil',
      ],
      person: [
        'Du er udadvendt på den rolige måde.',
        'Du kan stå op længe og regne lidt i hovedet.',
      ],
      offer: ['Personalerabat, faste fridage og en chef, der selv står i kassen.'],
    },
    {
      name: 'Slagter',
      postings: [
        ['ordinary', 'Slagter til butik'],
        ['apprenticeship', 'Gourmetslagterlærling'],
        ['part-time', 'Slagtermedhjælper, deltid'],
      ],
      openings: [
        'Medister er et håndværk, og lørdag formiddag er der kø ud på gaden for at bevise det.',
        'Vi laver vores egen leverpostej i fire slags. Den femte må du finde på.',
      ],
      tasks: [
        'udskære og klargøre kød',
        'lave pålæg og færdigretter',
        'rådgive om stegetid',
        'holde hygiejnen i top',
      ],
      person: ['Du er uddannet slagter eller har arbejdet i et slagteri og holder knivene skarpe.'],
      offer: ['Egne opskrifter på disken og navn på skiltet.'],
      workHours: '37 timer, hver tredje lørdag',
    },
    {
      name: 'Butiksleder',
      postings: [
        ['ordinary', 'Butiksleder med hjerte for lokale varer'],
        ['temp', 'Souschef i vikariat'],
      ],
      openings: [
        'Du får en nøgle, et budget og tolv mennesker, der glæder sig til at møde dig.',
        'Butikken har ligget på hjørnet i fyrre år. Nu skal den have en ny leder.',
      ],
      tasks: [
        'lede og lægge vagtplan',
        'bestille varer og følge tallene',
        'skabe små begivenheder i byen',
        'ansætte og oplære nye kolleger',
      ],
      person: ['Du har ledet før og kan nævne en fejl, du lærte noget af.'],
      offer: ['Stor frihed, et netværk af andre butiksledere og del i overskuddet.'],
    },
    {
      name: 'Frisør',
      postings: [
        ['ordinary', 'Frisør til salon i butikscenter'],
        ['part-time', 'Frisør, to dage om ugen'],
        ['apprenticeship', 'Frisørelev'],
      ],
      openings: [
        'Nogle kommer for at blive klippet. Andre kommer for at blive hørt. Du kan begge dele på 45 minutter.',
        'Salonen har fem stole, og den ved vinduet er ledig.',
      ],
      tasks: [
        'klippe, farve og style',
        'lytte til, hvad kunden egentlig mener med »bare lidt«',
        'sælge produkter, du selv bruger',
        'holde salonen indbydende',
      ],
      person: [
        'Du er udlært frisør og ajour med farver og allergi.',
        'Du må gerne have din egen kreds af kunder, men det er ikke et krav.',
      ],
      offer: ['Fast løn plus provision, handsker og frisk luft i lokalet.'],
    },
  ],
};
