import type { Employer } from '../employer.ts';

export const proevestrupTransport: Employer = {
  name: 'Prøvestrup Lager og Transport',
  key: 'proevestrup-transport',
  street: 'Prøvestrup Industrivej',
  places: ['nørresundby', 'storvorde', 'vejen', 'brørup', 'holmegaard'],
  about: [
    'Prøvestrup Lager og Transport flytter ting, ingen har bestilt, til steder, ingen har hørt om. Vi gør det til tiden.',
    'Vi har 45 biler, et lager på størrelse med fire fodboldbaner og en kantine, som chaufførerne kører omveje for.',
  ],
  occupations: [
    {
      name: 'Lagermedarbejder',
      postings: [
        ['ordinary', 'Lagermedarbejder til pluk og pak'],
        ['part-time', 'Lagermedarbejder, aften'],
        ['temp', 'Lagervikarer til højsæsonen'],
        ['job-order', 'Jobordre: ti lagermedarbejdere'],
        ['flex-job', 'Lager: fleksjob uden tunge løft'],
        ['apprenticeship', 'Lagerelev'],
      ],
      openings: [
        'Fra klokken 14 til 16 kommer halvdelen af dagens ordrer. Resten af dagen gør vi klar til de to timer.',
        'Otte tusinde hylder, og du finder snart den rigtige uden at se på skærmen.',
      ],
      tasks: [
        'plukke varer efter scanner',
        'pakke, så det kan holde til en tur over brosten',
        'tage imod varer og kontrollere antal',
        'tælle en reol op hver uge',
      ],
      person: [
        'Du kan lide at være i bevægelse og kan holde styr på tal, når radioen kører.',
        'Du behøver ikke erfaring. Tålmodighed og sikkerhedssko er nok, og skoene får du af os.',
      ],
      offer: [
        'Truckcertifikat på vores regning efter tre måneder.',
        'Fast skema, så bus og børn hænger sammen.',
      ],
      workHours: 'Dag- eller aftenhold',
    },
    {
      name: 'Warehouse worker',
      inLanguage: 'en',
      postings: [
        ['ordinary', 'Warehouse worker, no Danish required'],
        ['temp', 'Seasonal warehouse staff, temporary'],
        ['part-time', 'Evening warehouse worker, part-time'],
      ],
      openings: [
        'Our warehouse speaks eleven languages and agrees on one thing: lift with your legs.',
        'We are looking for colleagues who like a clear task, a good rhythm and a proper lunch.',
      ],
      tasks: [
        'pick and pack orders with a hand scanner',
        'load vans for the evening routes',
        'keep aisles clear and report damaged goods',
        'help new colleagues find their way',
      ],
      person: [
        'You read and speak basic English. We offer Danish lessons twice a week, in working hours.',
        'You turn up on time and tell us when something is unsafe.',
      ],
      offer: [
        'Pay according to the collective agreement, work clothes and a bus stop at the gate.',
      ],
    },
    {
      name: 'Lastbilchauffør',
      postings: [
        ['ordinary', 'Chauffør til distribution med C-kort', 'moving'],
        ['temp', 'Chaufførvikar, alle ugens dage', 'moving'],
        ['part-time', 'Chauffør, tre nætter om ugen', 'moving'],
        ['apprenticeship', 'Læreplads som godschauffør'],
      ],
      openings: [
        'Du har mere udsigt end de fleste direktører, og ingen afbryder dig på E45.',
        'Vi søger en chauffør, der holder tiden og stadig vinker til børnene på broen.',
      ],
      tasks: [
        'læsse og surre forsvarligt',
        'køre faste ruter med 12-18 stop',
        'tale pænt til folk ved ramperne',
        'holde tachografen i orden',
      ],
      person: [
        'Du har kørekort til C eller CE og gyldigt EU-bevis.',
        'Du kan læse en følgeseddel på dansk og en vejrudsigt på himlen.',
      ],
      offer: [
        'Din egen bil, som ingen andre spiser madpakke i.',
        'Hjemme hver aften, medmindre du selv ønsker andet.',
      ],
    },
    {
      name: 'Disponent',
      postings: [
        ['ordinary', 'Disponent med overblik'],
        ['internship', 'Praktikant på vores kørselskontor'],
      ],
      openings: [
        'Femogfyrre biler, tre hundrede adresser og en omvej ved Limfjordstunnelen. Du får det til at gå op.',
        'Telefonen, skærmen og chaufførens humør: Du holder øje med alle tre.',
      ],
      tasks: [
        'lægge morgendagens ruter',
        'løse det, der går galt i dag',
        'give kunder ærlig besked om forsinkelser',
        'følge op på køre- og hviletid',
      ],
      person: ['Du bevarer roen, og du har gerne selv kørt lastbil.'],
      offer: ['Hjemmearbejde om onsdagen og et hold, der dækker for hinanden.'],
    },
    {
      name: 'Mekaniker',
      postings: [
        ['ordinary', 'Lastvognsmekaniker'],
        ['apprenticeship', 'Mekanikerlærling på lastbiler'],
      ],
      openings: [
        'En lastbil på værksted tjener ingen penge. Derfor er du en vigtig person hos os.',
        'Bremser, hydraulik og en computer, der altid mener, at alt er en sensor.',
      ],
      tasks: [
        'service og fejlfinding på vores egne biler',
        'klargøre til syn',
        'bestille reservedele',
        'køre ud, når en bil er gået i stå',
      ],
      person: ['Du er udlært eller næsten, og du gætter ikke på bremser.'],
      offer: ['Lyst værksted, opvarmet gulv og ingen akkord.'],
    },
  ],
};
