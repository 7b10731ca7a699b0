import type { Employer } from '../employer.ts';

export const fiktivgaardenPlejecenter: Employer = {
  name: 'Fiktivgården Plejecenter',
  key: 'fiktivgaarden-plejecenter',
  street: 'Fiktivgårdsvej',
  places: ['thisted', 'snedsted', 'næstved', 'fuglebjerg', 'aarhusN'],
  about: [
    'Fiktivgården er tre plejecentre, som kun findes på papiret, men med beboere, vi holder meget af at skrive om.',
    'Hos os bestemmer beboerne, hvornår dagen begynder. Vores vagtplaner følger efter, ikke omvendt.',
  ],
  occupations: [
    {
      name: 'Social- og sundhedsassistent',
      postings: [
        ['ordinary', 'Social- og sundhedsassistent til aftenvagt'],
        ['part-time', 'Social- og sundhedsassistent, 28 timer'],
        ['temp', 'Vikarer med autorisation som SSA'],
        ['apprenticeship', 'Elevplads: social- og sundhedsassistent'],
        ['job-order', 'Tre assistenter til nyt afsnit for demens'],
      ],
      openings: [
        'Om aftenen er der tid. Tid til at læse avisen højt, til at finde den rigtige pude og til at opdage det, ingen nåede at se om dagen.',
        'Vi åbner et lille afsnit for mennesker med demens og søger en fagperson, der vil være med fra den første dag.',
      ],
      tasks: [
        'yde pleje ud fra beboerens egne vaner',
        'dosere og give medicin og observere virkningen',
        'skrive kort og klart i journalen',
        'vejlede elever og være kontaktperson for to beboere',
        'holde de pårørende orienteret, også når der ikke er noget nyt',
      ],
      person: [
        'Du har autorisation og tør stole på din mavefornemmelse, når en beboer pludselig er stille.',
        'Du ved, at humor og værdighed godt kan være i samme rum.',
      ],
      offer: [
        'Du får faste makkere, supervision hver måned og indflydelse på din vagtplan.',
        'Vi har tid afsat til oplæring: De første to uger går du ved siden af en kollega.',
      ],
      workHours: 'Aften, 32-37 timer',
    },
    {
      name: 'Social- og sundhedshjælper',
      postings: [
        ['ordinary', 'Social- og sundhedshjælper til dagvagt'],
        ['part-time', 'Social- og sundhedshjælper hver anden weekend'],
        ['internship', 'Praktik på plejecenter, måske vejen til et fag'],
        ['flex-job', 'Fleksjob: ven af huset om eftermiddagen'],
      ],
      openings: [
        'Gerda vil have kaffe på sengen, og Aksel vil helst stå op før alle andre. Kan du rumme begge dele, kan du rumme os.',
        'Det meste af arbejdet er små ting, der bliver gjort ordentligt. Det er faktisk ret svært, og derfor søger vi en dygtig kollega.',
      ],
      tasks: [
        'hjælpe med bad, tøj og måltider',
        'gå ture, synge og løse kryds og tværs',
        'dække bord, så man får lyst til at sidde ned',
        'give besked videre, når noget er anderledes end i går',
      ],
      person: [
        'Du er uddannet hjælper, eller du har arbejdet så længe i faget, at ingen kan se forskel.',
        'Du taler roligt, lytter længe og kan løfte rigtigt.',
      ],
      offer: [
        'Vi betaler for din videre uddannelse, hvis du får lyst.',
        'Der er altid to på arbejde sammen, og ingen går alene hjem fra en svær vagt.',
      ],
    },
    {
      name: 'Sygeplejerske',
      postings: [
        ['ordinary', 'Sygeplejerske med fagligt ansvar'],
        ['part-time', 'Sygeplejerske, deltid i hjemmesygeplejen'],
        ['temp', 'Sygeplejerske til vikariat i et år'],
      ],
      openings: [
        'Du bliver den sygeplejerske, de andre ringer til. Derfor skal du kunne lide, at telefonen ringer.',
        'Mellem hospitalet og hjemmet går meget viden tabt. Vi søger en, der samler den op.',
      ],
      tasks: [
        'tage imod beboere, der kommer hjem fra hospital',
        'lægge planer for sår, smerter og ernæring',
        'undervise kolleger i det, der haster, og i det, der er vigtigt',
        'samarbejde med læger og pårørende',
      ],
      person: [
        'Du har mindst to års erfaring, gerne fra geriatri eller hjemmesygepleje.',
        'Du skriver, så en vikar forstår det klokken tre om natten.',
      ],
      offer: [
        'Du får plads til at sige fra og ledelsens opbakning, når du gør det.',
        'Vi giver dig en bil i arbejdstiden, en mentor i det første halve år og løn efter overenskomst.',
      ],
    },
    {
      name: 'Husassistent',
      postings: [
        ['part-time', 'Husassistent på deltid'],
        ['flex-job', 'Fleksjob som husassistent, 10 timer om ugen'],
        ['job-order', 'Jobordre: husassistenter til tre afdelinger'],
      ],
      openings: [
        'Nyvasket sengetøj, blanke ruder og duften af kardemommehorn. Du gør et plejecenter til et hjem.',
        'Vi leder efter en, der ser nullermanden, før den bliver kendt af alle.',
      ],
      tasks: [
        'gøre rent i boliger og fællesrum',
        'vaske og lægge beboernes tøj',
        'bage en gang om ugen, gerne sammen med beboerne',
        'bestille varer hjem',
      ],
      person: [
        'Du arbejder grundigt og uden hast, og du banker på, før du går ind.',
        'Dansk på samtaleniveau er nok. Vi hjælper med resten.',
      ],
      offer: ['Arbejdet kan tilpasses, så det passer til din ryg og din hverdag.'],
      workHours: '10-25 timer om ugen',
    },
    {
      name: 'Fysioterapeut',
      postings: [
        ['ordinary', 'Fysioterapeut til genoptræning'],
        ['temp', 'Fysioterapeut i barselsvikariat'],
      ],
      openings: [
        'Målet er sjældent maraton. Målet er at kunne hente sin egen post, og det er mindst lige så stort.',
        'Vi har en træningssal med udsigt til hønsegården og mangler den fysioterapeut, der får folk til at komme.',
      ],
      tasks: [
        'undersøge og lægge træningsplaner',
        'lede hold i balance og styrke',
        'finde hjælpemidler, der faktisk bliver brugt',
        'lære personalet at forflytte skånsomt',
      ],
      person: ['Du er autoriseret fysioterapeut og god til at fejre små fremskridt.'],
      offer: [
        'Du deler fag med to ergoterapeuter og bestemmer selv din kalender inden for rammerne.',
      ],
    },
  ],
};
