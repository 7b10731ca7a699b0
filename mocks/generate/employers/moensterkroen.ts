import type { Employer } from '../employer.ts';

export const moensterkroen: Employer = {
  name: 'Mønsterkroen Hotel og Køkken',
  key: 'moensterkroen',
  street: 'Mønstervej',
  places: ['hanstholm', 'frøstrup', 'aalborg', 'karrebæksminde', 'rødding'],
  about: [
    'Mønsterkroen er et hotel, man kun kan booke i sine drømme. Der er 42 værelser og én badebro.',
    'Vi har åbent hele året. Om vinteren er der flere brændestykker end gæster, og det er også dejligt.',
  ],
  occupations: [
    {
      name: 'Kok',
      postings: [
        ['ordinary', 'Kok med lyst til fisk'],
        ['apprenticeship', 'Kokkeelev'],
        ['temp', 'Kok til sommersæsonen, vikar'],
        ['part-time', 'Kok, torsdag til lørdag'],
      ],
      openings: [
        'Fiskeren ringer klokken ti og siger, hvad der er i kassen. Klokken tolv står det på menuen.',
        'Vi laver sovs i to dage og snakker ikke om det. Gæsterne kan smage det alligevel.',
      ],
      tasks: [
        'stå for fiskestationen',
        'skrive dagens menu med køkkenchefen',
        'lære eleven at filetere',
        'holde svindet nede og humøret oppe',
      ],
      person: [
        'Du er udlært kok, og du råber ikke.',
        'Du kan arbejde hurtigt uden at smække med lågerne.',
      ],
      offer: [
        'Firedagesuge, fælles drikkepenge og en lejlighed over stalden, hvis du mangler et sted at bo.',
      ],
      workHours: 'Aften og weekend',
    },
    {
      name: 'Tjener',
      postings: [
        ['ordinary', 'Tjener til restauranten'],
        ['part-time', 'Tjener til selskaber i weekenden'],
        ['temp', 'Tjenervikarer til december'],
        ['internship', 'Praktik i restaurant'],
      ],
      openings: [
        'En god tjener ved, hvornår gæsten vil tale, og hvornår gæsten bare vil se på havet.',
        'Til sølvbryllupper er der altid en onkel med en alt for lang tale. Du holder maden varm imens.',
      ],
      tasks: [
        'dække op og servere for op til hundrede gæster',
        'anbefale vin og alkoholfrit',
        'tage imod bestillinger og betaling',
        'gøre salen klar til næste dag',
      ],
      person: [
        'Du har stået i en restaurant før, eller du lærer hurtigt at bære tre tallerkener.',
        'Du taler dansk og noget engelsk eller tysk.',
      ],
      offer: [
        'Personalemad, der ligner det, gæsterne får.',
        'Vi kører dig hjem, når den sidste bus er kørt.',
      ],
    },
    {
      name: 'Receptionist',
      postings: [
        ['ordinary', 'Receptionist med sprogøre'],
        ['part-time', 'Natreceptionist på deltid'],
        ['apprenticeship', 'Receptionistelev'],
      ],
      openings: [
        'Du er det første ansigt efter seks timers kørsel og det sidste før hjemturen.',
        'Om natten er hotellet dit. Det er stille, men aldrig kedeligt.',
      ],
      tasks: [
        'tjekke gæster ind og ud',
        'svare på mails på dansk, engelsk og tysk',
        'finde en løsning, når værelse 14 igen lugter af tang',
        'gøre regnskabet op ved vagtens slutning',
      ],
      person: ['Du er venlig, uden at det virker indøvet, og du skriver fejlfrit.'],
      offer: ['Du får to gratis overnatninger om året til dig selv eller din mor.'],
    },
    {
      name: 'Stuepige',
      postings: [
        ['part-time', 'Stuepige eller stuemand, formiddag'],
        ['job-order', 'Rengøring af værelser, otte pladser'],
        ['flex-job', 'Fleksjob i hotellets vaskeri'],
      ],
      openings: [
        'Et nyredt hotelværelse er en lille gave. Du pakker seksten af dem hver formiddag.',
        'Vi søger en med blik for hjørner.',
      ],
      tasks: [
        'rede senge og gøre bad rent',
        'fylde op med håndklæder',
        'melde, når noget er i stykker',
        'sortere linned',
      ],
      person: ['Du arbejder selvstændigt og kan holde en hemmelighed om, hvad gæster glemmer.'],
      offer: ['Tid nok til hvert værelse. Vi har målt efter sammen med dem, der gør det.'],
    },
    {
      name: 'Kitchen assistant',
      inLanguage: 'en',
      postings: [
        ['part-time', 'Kitchen assistant, evenings'],
        ['temp', 'Dishwasher for the summer (temporary)'],
      ],
      openings: [
        'Every famous chef began with the dishes. So did everybody else in our kitchen.',
        'We need calm hands in a warm room with loud music and good food.',
      ],
      tasks: [
        'wash dishes and keep the kitchen clean',
        'peel, chop and portion vegetables',
        'put deliveries away',
        'eat with the team at five',
      ],
      person: ['No experience needed. You understand simple instructions in English or Danish.'],
      offer: ['Free meals, a room at a low rent and a bicycle.'],
    },
  ],
};
