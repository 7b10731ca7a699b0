import type {
  CompanyEntry,
  CompanyFile,
  SlotEntry,
} from '../../contract/companies/company-file.ts';
import type { TradeId } from '../../contract/types.ts';
import { employers } from './data-set.ts';
import type { Employer } from './employer.ts';
import { places } from './places.ts';
import { skillsSought } from './skills-sought.ts';
import { companySlots } from './company-slots.ts';
import { videoOf } from './videos.ts';
import { workplaces } from './workplaces.ts';

/** Trade, number of people, and whether it is open to unsolicited applications. */
const facts: Readonly<Record<string, readonly [trade: TradeId, people: number, open: boolean]>> = {
  'eksempelhavn-bageri': ['food', 60, false],
  'fiktivgaarden-plejecenter': ['care', 140, true],
  'opdigtet-byg': ['building', 120, false],
  'proevestrup-transport': ['transport', 90, false],
  'demoby-boernehuse': ['children', 110, false],
  moensterkroen: ['food', 38, true],
  'papirborg-kontor': ['office', 80, false],
  'taenkeby-butikker': ['shop', 75, false],
  'sandkasse-industri': ['industry', 210, false],
  'hypotetisk-have': ['garden', 45, true],
};

/** `mocks/companies.json`: the employers of the postings, each with a page of its own. */
export function companiesJson(): string {
  const file: CompanyFile & { $schema: string } = {
    $schema: '../contract/companies/companies.schema.json',
    companies: employers.map(companyOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function companyOf(employer: Employer): CompanyEntry {
  const { key, name, about, street } = employer;
  const [trade, employees, unsolicited] = facts[key]!;
  const [municipality, postalCode, addressLocality, latitude, longitude] =
    places[employer.places[0]!];
  const slots: readonly SlotEntry[] | undefined = companySlots[key];
  const video = videoEntry(key);
  return {
    id: key,
    name,
    summary: about[0]!,
    description: [
      ...about.map((sentence) => `<p>${sentence}</p>`),
      '<h3>Sådan ser her ud</h3>',
      ...(workplaces[key] ?? []).map((sentence) => `<p>${sentence}</p>`),
    ].join('\n'),
    inLanguage: 'da',
    trade,
    employees,
    url: `https://${key}.example/`,
    location: {
      streetAddress: `${street} 1`,
      postalCode,
      addressLocality,
      municipality,
      latitude,
      longitude,
    },
    unsolicited,
    skillsSought: (skillsSought[key] ?? []).map((end) => `http://data.europa.eu/esco/skill/${end}`),
    ...(video && { video }),
    ...(slots && { slots }),
  };
}

interface VideoObject {
  readonly name: string;
  readonly contentUrl: string;
  readonly thumbnailUrl: string;
  readonly caption: readonly { readonly inLanguage: string; readonly contentUrl: string }[];
  readonly transcript: string;
}

/** The film of the postings, as a company's file says it. */
function videoEntry(key: string): CompanyEntry['video'] {
  const video = videoOf(key) as VideoObject | undefined;
  return (
    video && {
      name: video.name,
      contentUrl: video.contentUrl,
      thumbnailUrl: video.thumbnailUrl,
      captions: video.caption.map(({ inLanguage, contentUrl }) => ({
        language: inLanguage,
        url: contentUrl,
      })),
      transcript: video.transcript,
    }
  );
}
