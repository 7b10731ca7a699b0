import type pg from 'pg';
import { servedScreening } from '../../contract/screening/default.ts';
import type {
  ScreeningDescription,
  ServedScreening,
} from '../../contract/screening/description.ts';

/** The questions that a municipality asks today: its own, or the ordinary ones. */
export async function readMunicipalityScreening(
  pool: pg.Pool,
  municipality: string | undefined,
  day: string,
): Promise<ServedScreening> {
  if (municipality === undefined) return servedScreening(day);
  const { rows } = await pool.query<{ description: ScreeningDescription }>(
    'select description from screening where municipality = $1',
    [municipality],
  );
  return servedScreening(day, rows[0]?.description);
}

/** Takes questions over for a municipality, in place of those it had. */
export async function writeMunicipalityScreening(
  pool: pg.Pool,
  municipality: string,
  description: ScreeningDescription,
): Promise<void> {
  await pool.query(
    `insert into screening (municipality, description) values ($1, $2)
     on conflict (municipality) do update set description = excluded.description, imported = now()`,
    [municipality, JSON.stringify(description)],
  );
}
