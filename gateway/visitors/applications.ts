import type pg from 'pg';
import { maskPersonalNumbers, maskPersonalNumbersIn } from '../../contract/personal-numbers.ts';
import type { Application, ApplicationFields } from '../../contract/types.ts';
import { invalid, noVisitor } from '../server/handling.ts';
import { ProblemError } from '../server/problems.ts';
import { askInTurn } from './one-at-a-time.ts';
import type { VisitorHash } from './visitors.ts';

interface Row {
  readonly id: string;
  readonly about: Application['about'];
  readonly title: string;
  readonly company_name: string | null;
  readonly letter: string;
  readonly contact: Application['contact'];
  readonly curriculum_vitae: Application['curriculumVitae'] | null;
  readonly sent: Date;
}

const columns = 'id, about, title, company_name, letter, contact, curriculum_vitae, sent';
const mostKept = 500;

/** Applications as they were sent. Personal numbers are masked before anything is kept, whoever wrote the client. */
export class Applications {
  readonly #database: pg.Pool;

  constructor(database: pg.Pool) {
    this.#database = database;
  }

  /** The latest first. */
  async list(visitor: VisitorHash): Promise<Application[]> {
    const { rows } = await this.#database.query<Row>(
      `select ${columns} from application where visitor = $1 order by sent desc, id`,
      [visitor],
    );
    return rows.map(applicationOf);
  }

  /** Sends it; again under the same id, it is what was sent first. @param today day in Denmark */
  async put(
    visitor: VisitorHash,
    id: string,
    fields: ApplicationFields,
    today: string,
  ): Promise<Application> {
    const before = await this.#find(visitor, id);
    if (before) return before;
    const { title, companyName } = await this.#receiverOf(fields.about, today);
    const { letter, contact, curriculumVitae } = fields;
    const { rows } = await askInTurn<{ others: number }>(
      this.#database,
      visitor,
      `with others as (select count(*)::int as count from application where visitor = $2),
       sent as (
         insert into application (id, visitor, about, title, company_name, letter, contact, curriculum_vitae)
         select $1, $2, $3::jsonb, $4, $5, $6, $7::jsonb, $8::jsonb
         from others where others.count < ${mostKept}
         on conflict (id) do nothing
       ) select count as others from others`,
      [
        id,
        visitor,
        JSON.stringify(fields.about),
        title,
        companyName,
        maskPersonalNumbers(letter),
        JSON.stringify({ ...contact, name: maskPersonalNumbers(contact.name) }),
        curriculumVitae ? JSON.stringify(maskPersonalNumbersIn(curriculumVitae)) : null,
      ],
    );
    if (rows[0]!.others >= mostKept) throw invalid('/', `is one more than ${mostKept}`);
    const sent = await this.#find(visitor, id);
    if (!sent) throw noVisitor();
    return sent;
  }

  async delete(visitor: VisitorHash, id: string): Promise<void> {
    await this.#database.query('delete from application where visitor = $1 and id = $2', [
      visitor,
      id,
    ]);
  }

  /** @throws {ProblemError} `not-found` when the id is somebody else's */
  async #find(visitor: VisitorHash, id: string): Promise<Application | undefined> {
    const { rows } = await this.#database.query<Row & { mine: boolean }>(
      `select ${columns}, visitor = $2 as mine from application where id = $1`,
      [id, visitor],
    );
    if (rows[0] && !rows[0].mine) throw new ProblemError('not-found');
    return rows[0] && applicationOf(rows[0]);
  }

  /** What the application is for, as it is called today, if it takes applications. */
  async #receiverOf(
    about: ApplicationFields['about'],
    today: string,
  ): Promise<{ title: string; companyName: string | null }> {
    const { rows } =
      'jobPosting' in about
        ? await this.#database.query<Receiver>(
            `select card ->> 'title' as title, card -> 'hiringOrganization' ->> 'name' as company_name,
               coalesce(card ->> 'directApply' = 'true', false)
                 and (valid_through is null or valid_through >= $2::date) as open
             from job_posting where id = $1`,
            [about.jobPosting, today],
          )
        : await this.#database.query<Receiver>(
            'select name as title, name as company_name, unsolicited as open from company where id = $1',
            [about.company],
          );
    const found = rows[0];
    if (!found) throw new ProblemError('not-found');
    if (!found.open) throw new ProblemError('not-open');
    return { title: found.title, companyName: found.company_name };
  }
}

interface Receiver {
  readonly title: string;
  readonly company_name: string | null;
  readonly open: boolean;
}

function applicationOf(row: Row): Application {
  const { id, about, title, company_name, letter, contact, curriculum_vitae, sent } = row;
  return {
    id,
    about,
    title,
    companyName: company_name,
    letter,
    contact,
    ...(curriculum_vitae && { curriculumVitae: curriculum_vitae }),
    sent: sent.toISOString(),
  };
}
