import skillsFile from '../skills.json' with { type: 'json' };

/** What occupations ask for, by the Danish names of the skills in `mocks/skills.json`. */
const byOccupation: Readonly<Record<string, readonly string[]>> = {
  'Social- og sundhedsassistent': [
    'give ordineret medicin',
    'følge borgernes helbred',
    'vise empati for borgere og patienter',
  ],
  'Social- og sundhedshjælper': [
    'tage sig af ældre mennesker',
    'vise empati for borgere og patienter',
    'dele mad ud til patienter',
  ],
  Sygeplejerske: ['give ordineret medicin', 'kommunikere i sundhedsvæsenet', 'yde førstehjælp'],
  Husassistent: ['rengøre gulve', 'vaske tøj', 'rengøre overflader'],
  Fysioterapeut: ['støtte mennesker med fysisk funktionsnedsættelse', 'tage ansvar'],
  Pædagog: ['støtte børns trivsel', 'holde god kontakt med børns forældre', 'lege med børn'],
  Pædagogmedhjælper: ['lege med børn', 'dække børns fysiske behov', 'holde opsyn med børn'],
  Dagplejer: ['dække børns fysiske behov', 'almindelige børnesygdomme', 'holde opsyn med børn'],
  Køkkenassistent: [
    'følge regler for fødevaresikkerhed og hygiejne',
    'gøre køkkenudstyr rent',
    'tilberede grøntsager',
  ],
  'Kitchen assistant': ['gøre køkkenudstyr rent', 'regler for fødevarehygiejne', 'arbejde i team'],
  Bager: ['tilberede brødprodukter', 'bage brød og kager', 'regler for fødevarehygiejne'],
  Konditor: ['lave konditorvarer', 'pynte kager til særlige lejligheder'],
  Butiksassistent: ['hjælpe kunder', 'betjene et kasseapparat', 'sælge konditorvarer'],
  Salgsassistent: ['sælge tøj', 'betjene kassen', 'stille varer frem'],
  Slagter: ['tilberede kødretter', 'sikre fødevarernes kvalitet', 'hjælpe kunder'],
  Butiksleder: ['give god kundeservice', 'føre lagerregnskab', 'håndtere klager fra kunder'],
  Frisør: ['tale med kunder', 'give god kundeservice'],
  Kok: ['tilberede fisk', 'tilberede saucer', 'følge regler for fødevaresikkerhed og hygiejne'],
  Tjener: ['servere mad ved bordet', 'servere drikkevarer', 'dække borde'],
  Receptionist: ['tjekke gæster ind', 'håndtere reservationer', 'forstå talt engelsk'],
  Stuepige: ['gøre værelser rene', 'rede senge', 'støvsuge'],
  Lagermedarbejder: ['plukke ordrer', 'køre gaffeltruck', 'kontrollere varer ved modtagelse'],
  'Warehouse worker': ['plukke ordrer', 'stable varer', 'losse gods'],
  Lastbilchauffør: ['køre lastbil', 'læsse gods', 'losse gods'],
  'Chauffør, varebil': ['køre bil', 'håndtere pakker'],
  Disponent: ['kommunikere i telefon', 'behandle kundeordrer'],
  Mekaniker: ['vedligeholde maskiner', 'bruge håndværktøj'],
  Tømrer: ['tømrerarbejde', 'læse arbejdstegninger', 'arbejde i et byggehold'],
  Elektriker: ['læse arbejdstegninger', 'følge sikkerhedsregler på byggepladsen'],
  'VVS-montør': ['bruge håndværktøj', 'læse arbejdstegninger'],
  Murer: ['mure', 'pudse vægge og lofter', 'arbejde i et byggehold'],
  Maskinfører: ['køre store entreprenørmaskiner', 'følge sikkerhedsregler på byggepladsen'],
  Industrioperatør: ['passe pakkemaskiner', 'arbejde sikkert med maskiner', 'arbejde i team'],
  Smed: ['TIG-svejse', 'betjene svejseudstyr', 'samle metaldele'],
  'CNC-tekniker': ['programmere CNC-maskiner', 'passe en CNC-fræser'],
  Kvalitetstekniker: ['bruge præcise måleværktøjer', 'kontrollere råvarers kvalitet'],
  'Teamleder, produktion': ['tage ansvar', 'arbejde i team'],
  Anlægsgartner: ['plante træer', 'pleje græsplæner', 'bruge haveredskaber'],
  Landbrugsmedhjælper: ['følge skriftlige instruktioner', 'arbejde selvstændigt'],
  Pedel: ['bruge håndværktøj', 'pleje græsplæner', 'sortere affald'],
  'Greenhouse worker': ['dyrke planter', 'drivhustyper'],
  Naturvejleder: ['plantearter', 'arrangere kulturelle begivenheder'],
  Bogholder: ['føre regnskab', 'udstede fakturaer', 'bruge regneark'],
  Kontorassistent: ['udføre kontorarbejde', 'kommunikere i telefon', 'bruge Microsoft Office'],
  'Software developer': ['programmere', 'JavaScript', 'SQL'],
  Grafiker: ['tænke kreativt'],
  'It-supporter': ['give it-support', 'kommunikere i telefon'],
  Kommunikationsmedarbejder: ['skrive dokumenter uden fejl', 'skrive e-mails for virksomheden'],
};

const byName = new Map(skillsFile.skills.map((skill) => [skill.labels.da, skill]));

/** schema.org `skills` of an occupation, as `DefinedTerm`s of ESCO; nothing where none is known. */
export function skillsOf(occupation: string): object[] | undefined {
  return byOccupation[occupation]?.map((name) => {
    const skill = byName.get(name);
    if (!skill) throw new Error(`mocks/skills.json has no skill "${name}".`);
    return {
      '@type': 'DefinedTerm',
      '@id': skill.uri,
      name: Object.entries(skill.labels).map(([language, label]) => ({
        '@value': label,
        '@language': language,
      })),
    };
  });
}
