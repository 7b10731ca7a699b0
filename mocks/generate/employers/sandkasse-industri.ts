import type { Employer } from '../employer.ts';

export const sandkasseIndustri: Employer = {
  name: 'Sandkasse Industri',
  key: 'sandkasse-industri',
  street: 'Sandkassevej',
  places: ['thisted', 'hanstholm', 'aalborgØst', 'brørup', 'holmegaard', 'lystrup'],
  about: [
    'Sandkasse Industri fremstiller beslag, ventiler og prøveemner, som ingen endnu har fundet på at bruge.',
    'Vi investerer i maskiner, men mest i folk: Den, der har arbejdet her længst, har gjort det i 41 år og har stadig planer.',
  ],
  occupations: [
    {
      name: 'Industrioperatør',
      postings: [
        ['ordinary', 'Industrioperatør, skiftehold'],
        ['temp', 'Produktionsvikarer'],
        ['apprenticeship', 'Industrioperatørelev'],
        ['job-order', 'Operatører til ny linje, seks pladser'],
        ['part-time', 'Produktionsmedarbejder i weekenden, deltid'],
      ],
      openings: [
        'Linje 4 taler til dem, der kan lytte. En hvinen til venstre betyder, at noget skal smøres.',
        'I foråret starter vi en ny linje. Du kan være med til at stille den op.',
      ],
      tasks: [
        'starte, overvåge og omstille maskiner',
        'kontrollere mål og udseende',
        'skrive ned, når noget afviger',
        'holde orden omkring din plads',
      ],
      person: [
        'Du er vant til at arbejde med hænderne og kan arbejde på skift.',
        'Du kan læse en instruks og finde på en bedre.',
      ],
      offer: ['Holdtillæg, gratis frugt og en sundhedsordning, der faktisk har ledige tider.'],
      workHours: 'Toholdsskift',
    },
    {
      name: 'Smed',
      postings: [
        ['ordinary', 'Smed med TIG-certifikat'],
        ['apprenticeship', 'Smedelærling'],
        ['flex-job', 'Fleksjob: smed i reparationsværkstedet'],
      ],
      openings: [
        'En god svejsning er som en underskrift. Vi kan se, hvem der har lavet den.',
        'Rustfrit stål, små serier og tegninger, der ændrer sig undervejs.',
      ],
      tasks: [
        'svejse TIG og MIG i rustfrit',
        'bukke, klippe og samle efter tegning',
        'bygge prototyper med vores konstruktør',
        'lære fra dig til lærlingen',
      ],
      person: ['Du er udlært smed og læser tegninger uden at dreje dem.'],
      offer: ['Eget skab, eget værktøj og udsugning, der virker.'],
    },
    {
      name: 'CNC-tekniker',
      postings: [
        ['ordinary', 'CNC-tekniker til fræsning'],
        ['temp', 'CNC-operatør, tidsbegrænset'],
        ['apprenticeship', 'Lærling som industritekniker'],
      ],
      openings: [
        'En hundrededel millimeter er meget, synes du. Det synes vi også.',
        'Fem akser, tre maskiner og et program, som du selv skriver.',
      ],
      tasks: [
        'programmere og opstille',
        'måle op og dokumentere',
        'vælge værktøj og hastighed',
        'forkorte omstillinger',
      ],
      person: [
        'Du har erfaring med fræsning og er ikke bange for at spørge maskinen, hvad den tænker.',
      ],
      offer: ['Kurser hos leverandøren og løn, der følger dine kompetencer.'],
    },
    {
      name: 'Kvalitetstekniker',
      postings: [
        [
          'ordinary',
          'Kvalitetstekniker med ansvar for prøvning, kalibrering og afvigelseshåndtering i ventilproduktionen',
        ],
        ['part-time', 'Laborant på deltid'],
        ['internship', 'Praktikant i kvalitetsafdelingen'],
      ],
      openings: [
        'Du finder den ene fejl i tusind, og så finder du grunden til den.',
        'Vores kunder bygger broer. Derfor måler vi alting en gang til.',
      ],
      tasks: [
        'udtage og teste prøver',
        'følge op på afvigelser',
        'kalibrere måleudstyr',
        'fortælle produktionen det på en måde, der hjælper',
      ],
      person: ['Du er uddannet laborant eller tekniker, og du kan lide kolonner, der går op.'],
      offer: ['Et nyt laboratorium, hvor du får lov til at indrette hylderne.'],
    },
    {
      name: 'Teamleder, produktion',
      postings: [['ordinary', 'Teamleder til natholdet']],
      openings: [
        'Om natten er der ingen direktion. Der er dig, fjorten kolleger og en stor kande kaffe.',
      ],
      tasks: [
        'fordele opgaver og sikre overlevering',
        'holde samtaler, også de svære',
        'sørge for, at alle går hele hjem',
        'melde tilbage til dagholdet',
      ],
      person: ['Du har selv stået ved maskinen, og du roser højt og retter i enrum.'],
      offer: ['Lederuddannelse i det første år og hver fjerde uge fri.'],
      workHours: 'Nat, 34 timer',
    },
  ],
};
