/** Employers that show themselves in a film, by their keys: fictional, at addresses that lead nowhere. */
const films: Readonly<
  Record<string, { name: string; by: 'municipality' | 'elsewhere'; transcript: readonly string[] }>
> = {
  'eksempelhavn-bageri': {
    name: 'En nat i bageriet',
    by: 'municipality',
    transcript: [
      'Klokken er halv tre om natten. Lyset er tændt i bageriet.',
      'En bager vejer dej af. Hun siger: Man bliver glad for stilheden.',
      'Klokken seks åbner lemmen, og den første kunde køber rugbrød.',
    ],
  },
  'fiktivgaarden-plejecenter': {
    name: 'Mød Fiktivgården',
    by: 'municipality',
    transcript: [
      'To kolleger mødes ved vagtskiftet og taler sammen i ti minutter.',
      'En beboer viser sine roser i haven.',
      'En kollega siger: Her er tid til at svare.',
    ],
  },
  'proevestrup-transport': {
    name: 'Sådan er en dag på lageret',
    by: 'elsewhere',
    transcript: [
      'En truck kører langs den gule streg.',
      'En kollega scanner en kasse og forklarer, hvad tallene betyder.',
      'Holdet spiser frokost ved det lange bord.',
    ],
  },
  'papirborg-kontor': {
    name: 'Our office in two minutes',
    by: 'elsewhere',
    transcript: [
      'We walk through the office with a camera.',
      'Somebody raises a desk and sits down again.',
      'Nobody talks in the quiet room.',
    ],
  },
};

const hosts = {
  municipality: 'https://film.eksempelkommune.example',
  elsewhere: 'https://film.fremmed.example',
} as const;

/** schema.org `VideoObject` of an employer, or nothing. */
export function videoOf(key: string): object | undefined {
  const film = films[key];
  if (!film) return undefined;
  const address = `${hosts[film.by]}/${key}`;
  const inLanguage = film.name.startsWith('Our') ? 'en' : 'da';
  return {
    '@type': 'VideoObject',
    name: film.name,
    contentUrl: `${address}.mp4`,
    thumbnailUrl: `${address}.jpg`,
    caption: [
      {
        '@type': 'MediaObject',
        inLanguage,
        encodingFormat: 'text/vtt',
        contentUrl: `${address}.${inLanguage}.vtt`,
      },
    ],
    transcript: film.transcript.join('\n'),
  };
}
