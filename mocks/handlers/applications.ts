import type { HttpHandler } from 'msw';
import { maskPersonalNumbers, maskPersonalNumbersIn } from '../../contract/personal-numbers.ts';
import type { Application, ApplicationFields } from '../../contract/types.ts';
import { readBody, type Answering } from '../answering.ts';
import { readApplication } from '../bodies.ts';
import { companyById, type CompanyShelf } from '../companies.ts';
import { MockProblem } from '../problem.ts';
import type { Visitor, Visitors } from '../visitors.ts';
import { checkedId } from './belongings.ts';

/** Applications that visitors send. */
export function applicationHandlers(
  { personal }: Answering,
  visitors: Visitors,
  shelf: () => CompanyShelf,
): HttpHandler[] {
  return [
    personal('get', '/applications', (visitor) => ({ items: applicationsOf(visitor) })),
    personal('put', '/applications/:id', async (visitor, { id, request }) => {
      checkedId(id);
      const fields = readApplication(await readBody(request));
      const before = visitor.applications.get(id);
      if (before) return before;
      if (visitors.hasApplicationOfAnother(visitor, id)) throw new MockProblem('not-found');
      const sent = applicationOf(id, fields, shelf());
      visitor.applications.set(id, sent);
      return sent;
    }),
    personal('delete', '/applications/:id', ({ applications }, { id }) => {
      applications.delete(checkedId(id));
    }),
  ];
}

/** The latest sent first. */
export const applicationsOf = ({ applications }: Visitor): Application[] =>
  [...applications.values()].reverse();

function applicationOf(id: string, fields: ApplicationFields, shelf: CompanyShelf): Application {
  const { about, letter, contact, curriculumVitae } = fields;
  return {
    id,
    about,
    ...receiverOf(about, shelf),
    letter: maskPersonalNumbers(letter),
    contact: { ...contact, name: maskPersonalNumbers(contact.name) },
    ...(curriculumVitae && { curriculumVitae: maskPersonalNumbersIn(curriculumVitae) }),
    sent: new Date().toISOString(),
  };
}

function receiverOf(
  about: ApplicationFields['about'],
  shelf: CompanyShelf,
): { title: string; companyName: string | null } {
  if ('company' in about) {
    const company = companyById(about.company, shelf);
    if (!company) throw new MockProblem('not-found');
    if (!company.unsolicited) throw new MockProblem('not-open');
    return { title: company.name, companyName: company.name };
  }
  const found = shelf.postings.find(({ posting }) => posting.id === about.jobPosting)?.posting;
  if (!found) throw new MockProblem('not-found');
  if (!found.directApply || (found.validThrough ?? shelf.today) < shelf.today) {
    throw new MockProblem('not-open');
  }
  return { title: found.title, companyName: found.hiringOrganization.name };
}
