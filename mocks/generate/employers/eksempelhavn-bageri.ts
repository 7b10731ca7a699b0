import type { Employer } from '../employer.ts';

export const eksempelhavnBageri: Employer = {
  name: 'Eksempelhavn Bageri',
  key: 'eksempelhavn-bageri',
  street: 'Eksempelkajen',
  places: ['thisted', 'hurup', 'aalborg', 'nibe'],
  about: [
    'Eksempelhavn Bageri har bagt rugbrød, siden vores oldefar påstod, at han havde opfundet rundstykket. Det passede ikke, men brødet var godt.',
    'Vi er fire bagerier, et fælles mellager og omkring 60 kolleger, der tager hinandens børns fødselsdage lige så alvorligt som hævetiden.',
  ],
  occupations: [
    {
      name: 'Bager',
      postings: [
        ['ordinary', 'Bager til natholdet'],
        ['part-time', 'Weekendbager'],
        ['temp', 'Bagervikar i juletravlheden'],
        ['apprenticeship', 'Bagerlærling med start i august'],
        ['flex-job', 'Fleksjob som bager, 12-15 timer'],
      ],
      openings: [
        'Kan du høre på en dej, om den er klar? Så mangler vi dig ved bordet, når byen sover.',
        'Vores surdej er ældre end de fleste af os. Nu søger vi en bager, der vil passe den med lige så stor respekt som vi andre.',
      ],
      tasks: [
        'slå rundstykker og brød op og passe stenovnen',
        'holde surdejen i live, også i varme uger',
        'veje af og blande efter opskrift',
        'aflevere et rent bageri til dagholdet klokken seks',
      ],
      person: [
        'Du er udlært eller har stået i et bageri før. Vigtigst er, at du møder til tiden, for det gør dejen.',
        'Du arbejder roligt, også når der er tyve minutter til, at butikken åbner, og wienerbrødet stadig er i ovnen.',
      ],
      offer: [
        'Du får nattillæg, brød med hjem og fri hver anden weekend.',
        'Hos os slutter arbejdsdagen klokken syv om morgenen. Mange af os går en tur ved fjorden, før vi går i seng.',
      ],
      workHours: 'Nat, 37 timer',
    },
    {
      name: 'Butiksassistent',
      postings: [
        ['ordinary', 'Butiksassistent i bagerbutik'],
        ['part-time', 'Bagerjomfru til eftermiddage'],
        ['internship', 'Praktik i bagerbutik'],
        ['job-order', 'Ekspedienter til ny bagerbutik'],
      ],
      openings: [
        'Klokken kvart over seks står de første håndværkere i døren. De skal mødes af et godmorgen og en varm kop kaffe.',
        'Du bliver den, kunderne fortæller om vejret, hunden og barnebarnets tand. Og så sælger du dem et franskbrød.',
      ],
      tasks: [
        'betjene kunderne ved disken og i kassen',
        'smøre sandwich og anrette kager',
        'tage imod bestillinger på lagkager',
        'tælle kassen op og lukke butikken pænt af',
      ],
      person: [
        'Du kan huske, hvem der vil have brødet skåret, og du bliver ikke sur, når den fjerde i køen alligevel ombestemmer sig.',
        'Erfaring er rart, men ikke et krav. Vi lærer dig kassen på to dage.',
      ],
      offer: [
        'Vi lægger vagtplanen seks uger frem, så du kan sige ja til det, der også er vigtigt.',
        'Du får arbejdstøj, som vi vasker, og personalerabat i alle fire butikker.',
      ],
    },
    {
      name: 'Konditor',
      postings: [
        ['ordinary', 'Konditor med sans for lagkager'],
        ['apprenticeship', 'Læreplads som konditor'],
        ['temp', 'Konditor, barselsvikariat'],
      ],
      openings: [
        'Hver lørdag leverer vi fyrre lagkager til konfirmationer, sølvbryllupper og en enkelt hund, der fylder ti. Dem skal du være med til at lave.',
        'Vi har en kølerdisk på seks meter, og den skal være smuk hver eneste morgen.',
      ],
      tasks: [
        'lave cremer, bunde og glasurer fra bunden',
        'tegne og skrive på kager til særlige dage',
        'udvikle to nye kager i hver årstid',
        'tale med kunder om allergi og ønsker',
      ],
      person: [
        'Du har en rolig hånd og et skarpt øje, og du smager altid på det, du sender ud.',
        'Du kan lide at undervise, for vi har som regel en elev ved siden af dig.',
      ],
      offer: [
        'Du får dit eget bord ved vinduet og et budget til at prøve ting, der måske ikke lykkes.',
        'Vi sender dig på kursus én gang om året. Du vælger selv, om det er chokolade eller marcipan.',
      ],
    },
    {
      name: 'Chauffør, varebil',
      postings: [
        ['part-time', 'Brødchauffør om morgenen'],
        ['flex-job', 'Fleksjob: udbringning af brød'],
      ],
      openings: [
        'Kantiner, plejehjem og to campingpladser venter på deres brød, før de fleste har slukket vækkeuret.',
        'Du kører den samme rute hver dag, og efter en uge kender du alle bagdøre på strækningen.',
      ],
      tasks: [
        'pakke kasserne efter listen',
        'køre ruten og sætte brødet ind',
        'tage tomme kasser med tilbage',
        'holde bilen ren',
      ],
      person: [
        'Du har kørekort til almindelig bil og kører, som om der lå en lagkage bagi. Det gør der tit.',
      ],
      offer: ['Du har fri klokken ti og resten af dagen for dig selv.'],
      workHours: '15-20 timer om ugen, klokken 4-10',
    },
  ],
};
