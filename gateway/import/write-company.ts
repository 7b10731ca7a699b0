import type pg from 'pg';
import type { CompanyEntry } from '../../contract/companies/company-file.ts';
import { tradeWords } from '../../contract/companies/trade-words.ts';
import { municipalityByCode } from '../../contract/municipalities.ts';
import { townKey } from '../../contract/reading/location.ts';
import type { Refusal } from '../../contract/reading/read.ts';
import type { CompanyCard, CompanyMore } from '../companies/company-row.ts';
import { joinPlaces, locatedColumns } from '../places/locate.ts';
import { fold } from '../search/fold.ts';
import type { ReadCompany } from './import-companies.ts';
import { sanitise } from './sanitise.ts';
import { writeSlots } from './write-slots.ts';

type Client = Pick<pg.PoolClient, 'query'>;

/** Writes one company with its skills and slots. @returns what is wrong with it; then all must be taken back. */
export async function writeCompany(
  client: Client,
  { entry, slots, place }: ReadCompany,
): Promise<Refusal[]> {
  const { location } = entry;
  await client.query(
    `insert into company (id, name, folded, trade, unsolicited, municipality, given_latitude, given_longitude,
       postal_code, town, card, more, latitude, longitude, located)
     select asked.id, asked.name, asked.folded, trade, unsolicited, asked.municipality, given_latitude,
       given_longitude, asked.postal_code, asked.town, card, more, ${locatedColumns}
     from (values ($1, $2, $3, $4, $5::bool, $6, $7::float8, $8::float8, $9, $10, $11::json, $12::json))
       as asked (id, name, folded, trade, unsolicited, municipality, given_latitude, given_longitude,
         postal_code, town, card, more) ${joinPlaces}
     on conflict (id) do update set name = excluded.name, folded = excluded.folded, trade = excluded.trade,
       unsolicited = excluded.unsolicited, municipality = excluded.municipality,
       given_latitude = excluded.given_latitude, given_longitude = excluded.given_longitude,
       postal_code = excluded.postal_code, town = excluded.town, card = excluded.card, more = excluded.more,
       latitude = excluded.latitude, longitude = excluded.longitude, located = excluded.located`,
    [
      entry.id,
      entry.name,
      fold([entry.name, ...(entry.trade ? [tradeWords[entry.trade]] : [])].join(' ')),
      entry.trade ?? null,
      entry.unsolicited,
      location.municipality ?? null,
      location.latitude ?? null,
      location.longitude ?? null,
      location.postalCode ?? null,
      location.addressLocality === undefined ? null : townKey(location.addressLocality),
      JSON.stringify(cardOf(entry)),
      JSON.stringify(moreOf(entry)),
    ],
  );
  return [
    ...(await writeSkillsSought(client, entry, place)),
    ...(await writeSlots(client, entry.id, slots, place)),
  ];
}

function cardOf({ id, name, summary, trade, unsolicited, location }: CompanyEntry): CompanyCard {
  const { streetAddress, postalCode, addressLocality } = location;
  const municipality =
    location.municipality === undefined ? undefined : municipalityByCode(location.municipality);
  return {
    id,
    name,
    summary,
    ...(trade && { trade }),
    unsolicited,
    location: {
      ...(streetAddress !== undefined && { streetAddress }),
      ...(postalCode !== undefined && { postalCode }),
      ...(addressLocality !== undefined && { addressLocality }),
      ...(municipality && {
        municipality: { code: municipality.code, name: municipality.name },
      }),
      country: 'DK',
    },
  };
}

function moreOf({ description, inLanguage, employees, url, video }: CompanyEntry): CompanyMore {
  return {
    description: sanitise(description),
    ...(inLanguage !== undefined && { inLanguage }),
    ...(employees !== undefined && { employees }),
    ...(url !== undefined && { url }),
    ...(video && { video }),
  };
}

async function writeSkillsSought(
  client: Client,
  { id, skillsSought = [] }: CompanyEntry,
  place: string,
): Promise<Refusal[]> {
  await client.query('delete from company_skill where company = $1', [id]);
  const { rows } = await client.query<{ skill: string }>(
    `insert into company_skill (company, skill, position)
     select $1, uri, asked.position - 1 from unnest($2::text[]) with ordinality as asked (uri, position)
     join skill using (uri) returning skill`,
    [id, skillsSought],
  );
  const known = new Set(rows.map(({ skill }) => skill));
  return skillsSought.flatMap((uri, index) =>
    known.has(uri)
      ? []
      : {
          place: `${place}/skillsSought/${index}`,
          reason: 'is not a known skill; import skills first',
        },
  );
}
