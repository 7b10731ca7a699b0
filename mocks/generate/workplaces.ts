/** The workplace in words, by the employer's key: what one sees, hears and carries there. */
export const workplaces: Readonly<Record<string, readonly string[]>> = {
  'eksempelhavn-bageri': [
    'Bageriet er ét stort rum med ovne i den ene ende og en lem ud til butikken i den anden. Der er varmt, og der dufter.',
    'Melsækkene vejer 12 kilo, og vi har en lift til resten. Toilettet og pauserummet ligger i stueplan.',
  ],
  'fiktivgaarden-plejecenter': [
    'Huset har tre små afsnit om en fælles have. Gangene er brede, og der er lift i alle stuer.',
    'I er altid mindst to på vagt. Pauserummet har en dør, der kan lukkes.',
  ],
  'opdigtet-byg': [
    'Du arbejder ude i al slags vejr og med hjelm. Skurvognen er varm, og der er te i kanden.',
    'Tunge ting løfter kranen. Der er trapper og stiger på næsten alle pladser.',
  ],
  'proevestrup-transport': [
    'Hallen er høj, lys og kold om vinteren. Truckerne kører på faste, gule spor.',
    'Der er radio på lageret indtil klokken ti, og derefter bestemmer nattevagten.',
  ],
  'demoby-boernehuse': [
    'Der er to stuer til de mindste og tre til de største. Her er larm til klokken tolv, og så sover nogen.',
    'Legepladsen har en bakke, et træ og en port, som børn ikke kan åbne.',
  ],
  moensterkroen: [
    'Køkkenet vender ud mod fjorden. Du står det meste af dagen, og gulvet er nyt og blødt.',
    'Personalet spiser sammen, før gæsterne kommer.',
  ],
  'papirborg-kontor': [
    'Kontoret ligger på anden sal med elevator. Bordene kan hæves, og der er tre rum, hvor ingen må tale.',
    'Skærmlæser og forstørrelse er sat op på to af pladserne.',
  ],
  'taenkeby-butikker': [
    'Butikken er lys med ét trin ned til lageret. Musikken er lav om formiddagen.',
    'Kassen har en stol. Varerne kommer om morgenen i bure med hjul.',
  ],
  'sandkasse-industri': [
    'Linjen støjer, og alle får formstøbte ørepropper. Man står i hold på fire.',
    'Der er pauser på faste tider og en stol ved hver maskine.',
  ],
  'hypotetisk-have': [
    'Arbejdet er ude, ofte på knæ og sjældent alene. Drivhuset er varmt også om vinteren.',
    'Vi kører ud sammen klokken syv og har madpakke med.',
  ],
};
