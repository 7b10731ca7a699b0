/** More than most ads say; for the few that are long. */
export const longSections: readonly (readonly [heading: string, ...paragraphs: string[]])[] = [
  [
    'En helt almindelig dag',
    'Dagen begynder med et kort møde, hvor vi står op. Vi deler opgaverne, siger, hvad der driller, og aftaler, hvem der hjælper hvem. Det tager ti minutter, og de er sjældent spildt.',
    'Formiddagen går med det, der kræver ro. Efter frokost kommer det uventede, og det kommer altid. Klokken tre samler vi op, så den, der møder ind i morgen, ikke skal gætte.',
    'Vi spiser frokost sammen ved det lange bord. Ingen taler om arbejde de første femten minutter, og den regel er den eneste, vi håndhæver strengt.',
  ],
  [
    'De første tre måneder',
    'Den første uge følger du en makker og behøver ikke kunne noget selv. I den anden uge prøver du, mens makkeren ser på. Efter en måned sætter vi os ned og taler om, hvad der går godt, og hvad du mangler.',
    'Når der er gået tre måneder, spørger vi, om du ville anbefale os til en ven. Siger du nej, vil vi gerne høre hvorfor.',
  ],
  [
    'Plads til forskellighed',
    'Hos os arbejder der folk, som er ordblinde, folk, der hører dårligt, og folk, der er kommet til landet for to år siden. Det betyder, at vi skriver kort, viser frem og gentager uden at sukke.',
    'Har du brug for et hjælpemiddel, en pause mere eller en fast plads, så sig det til samtalen eller senere. Du bestemmer selv, hvad du fortæller, og til hvem.',
  ],
  [
    'Løn, tid og transport',
    'Lønnen følger overenskomsten, og tillæg står på lønsedlen, så man kan forstå dem. Pensionen begynder den første dag.',
    'Der holder en bus ti minutters gang herfra, og der er cykelskur med tag. Kommer du i bil, er parkering gratis. Bor du langt væk, hjælper vi gerne med at finde nogen at køre sammen med.',
  ],
];
