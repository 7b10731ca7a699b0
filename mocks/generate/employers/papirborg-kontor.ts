import type { Employer } from '../employer.ts';

export const papirborgKontor: Employer = {
  name: 'Papirborg Kontor og Data',
  key: 'papirborg-kontor',
  street: 'Papirborg Plads',
  places: ['aarhus', 'viby', 'aalborg', 'næstved'],
  about: [
    'Papirborg Kontor og Data hjælper små virksomheder, der ikke findes, med regnskab, løn og hjemmesider.',
    'Vi er 80 mennesker på fire etager. Elevatoren går ned til kantinen oftere end op til ledelsen.',
  ],
  occupations: [
    {
      name: 'Bogholder',
      postings: [
        ['ordinary', 'Bogholder til årsafslutning'],
        ['part-time', 'Bogholder, 20-25 timer'],
        ['temp', 'Bogholder i vikariat'],
        ['flex-job', 'Fleksjob: bilag og afstemning'],
      ],
      openings: [
        'Når tallene stemmer, siger det en lille lyd i dig. Den lyd leder vi efter.',
        'Vores kunder kommer med skotøjsæsker fulde af kvitteringer og går hjem med ro i maven.',
      ],
      tasks: [
        'bogføre og afstemme for ti faste kunder',
        'indberette moms til tiden',
        'forklare en frisør, hvad en periodisering er',
        'forberede årsregnskabet til revisor',
      ],
      person: [
        'Du har bogført i mindst tre år og kender et par systemer.',
        'Du spørger hellere én gang for meget end én gang for lidt.',
      ],
      offer: [
        'Fri mellem jul og nytår, fordi vi arbejder lidt mere i februar.',
        'To hjemmearbejdsdage om ugen.',
      ],
    },
    {
      name: 'Kontorassistent',
      postings: [
        ['ordinary', 'Kontorassistent med mange bolde i luften'],
        ['apprenticeship', 'Kontorelev med speciale i administration'],
        ['internship', 'Praktik på kontor'],
        ['part-time', 'Kontorassistent, formiddage'],
      ],
      openings: [
        'Du ved, hvor nøglen til mødelokale 3 er. Det gør ingen andre.',
        'Telefon, post, mødelokaler og en plante, der kun får vand af dig.',
      ],
      tasks: [
        'svare på telefon og mail',
        'bestille rejser og lokaler',
        'skrive referater, folk læser',
        'holde styr på aftaler og frister',
      ],
      person: ['Du skriver godt dansk og bliver ikke forskrækket over et regneark.'],
      offer: ['Flekstid, så du kan hente børn eller sove længe.', 'Du bestemmer kaffemærket.'],
    },
    {
      name: 'Software developer',
      inLanguage: 'en',
      postings: [
        ['ordinary', 'Software developer, accessible web'],
        ['internship', 'Software internship, spring term'],
        ['ordinary', 'Backend developer with a taste for plain SQL'],
      ],
      openings: [
        'We write software for people who would rather be doing something else. That makes us careful with their time.',
        'Our code base is eight years old and still fun to work in. We would like to keep it that way.',
      ],
      tasks: [
        'build and test features together with the people who use them',
        'make things work with a keyboard and a screen reader',
        'review code kindly and thoroughly',
        'be on call one week in eight, with pay',
      ],
      person: [
        'You have shipped something you are proud of and can say what you would do differently.',
        'You write clear English. Danish is welcome and we pay for lessons.',
      ],
      offer: ['A 35-hour week, quiet rooms and no meetings on Wednesdays.'],
    },
    {
      name: 'Grafiker',
      postings: [
        ['ordinary', 'Grafiker til web og tryk'],
        ['apprenticeship', 'Læreplads som mediegrafiker'],
        ['internship', 'Praktikplads for grafiker'],
      ],
      openings: [
        'Du kan se på en plakat, at afstanden mellem a og v er forkert, og du får ikke ro, før den er rettet.',
        'Vi tegner logoer, menukort og skilte til folk, der aldrig har haft et før.',
      ],
      tasks: [
        'tegne identiteter sammen med kunden',
        'sætte tryksager op, så trykkeriet bliver glad',
        'lave billeder til hjemmesider med god kontrast',
        'rydde op i gamle filer',
      ],
      person: ['Du viser os tre ting, du har lavet, og fortæller, hvorfor de blev sådan.'],
      offer: ['Et lyst bord, gode skærme og en stak bøger om skrift.'],
    },
    {
      name: 'It-supporter',
      postings: [
        ['ordinary', 'It-supporter med tålmodighed'],
        ['apprenticeship', 'Læreplads: it-supporter'],
        ['part-time', 'It-supporter, aftenvagt på deltid'],
        ['job-order', 'Jobordre: supportere til ny kunde'],
      ],
      openings: [
        '»Har du prøvet at genstarte?« Du kan sige det ti gange om dagen, så det lyder som en venlighed.',
        'Printeren på anden sal hader os alle. Vi håber, den kan lide dig.',
      ],
      tasks: [
        'hjælpe brugere på telefon og ved skrivebordet',
        'klargøre computere til nye kolleger',
        'skrive vejledninger i et sprog, man forstår',
        'holde øje med det, der går i stykker tit',
      ],
      person: [
        'Du forklarer, så ingen føler sig dumme.',
        'Uddannelse er fint, nysgerrighed er bedre.',
      ],
      offer: ['Certificeringer i arbejdstiden.'],
    },
    {
      name: 'Kommunikationsmedarbejder',
      postings: [
        ['ordinary', 'Kommunikationsmedarbejder'],
        ['temp', 'Marketingvikar i otte måneder'],
        ['internship', 'Kommunikationspraktikant'],
      ],
      openings: [
        'Du kan skrive om moms, så folk læser videre.',
        'Vores kunder har gode historier. De ved det bare ikke endnu.',
      ],
      tasks: [
        'skrive nyhedsbreve og opslag',
        'interviewe en blikkenslager og få billeder med',
        'måle, hvad der virker, og holde op med resten',
        'rette andres tekster uden at tage livet af dem',
      ],
      person: ['Du skriver kort. Du kan også skrive langt, men lader være.'],
      offer: ['Fri hænder, kritiske læsere og en korrekturlæser.'],
    },
  ],
};
