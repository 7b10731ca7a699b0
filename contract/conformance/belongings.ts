import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type {
  Application,
  ApplicationFields,
  Company,
  Dismissal,
  Follow,
  JobPostingPage,
  JobPostingSummary,
  Profile,
  SavedSearch,
  VisitorExport,
} from '../types.ts';
import type { Service } from './service.ts';

const me = '/v1/visitors/me';
const contact = { name: 'Prøve Prøvesen', email: 'proeve@eksempel.example' };
const number = '010190-1234';

/** Saved searches, dismissals, follows, applications, the profile, and all of it together. */
export function belongingSuite(service: Service): void {
  const put = (path: string, visitor: string, body?: unknown) =>
    service.ask<never>(`${me}/${path}`, {
      method: 'PUT',
      visitor,
      ...(body !== undefined && { body }),
    });
  const kept = async (path: string, visitor: string, body?: unknown) =>
    assert.equal((await put(path, visitor, body)).status, 204, path);
  const remove = async (path: string, visitor: string) =>
    assert.equal(
      (await service.ask(`${me}/${path}`, { method: 'DELETE', visitor })).status,
      204,
      path,
    );
  const list = async <Item>(path: string, visitor: string) =>
    (await service.get<{ items: Item[] }>(`${me}/${path}`, {}, visitor)).items;
  const refused = (code: string, status: number, path: string, visitor: string, body?: unknown) =>
    service.fails(code, status, `${me}/${path}`, { method: 'PUT', visitor, body });
  const postings = async () =>
    (await service.get<JobPostingPage>('/v1/job-postings', { limit: 50 })).items;

  describe('a new visitor', () => {
    test('has never been here before', async () => {
      const visitor = await service.visitor();
      assert.deepEqual(await service.get(me, {}, visitor), { lastVisit: null });
    });
  });

  describe('searches that are kept', () => {
    test('stand with the latest first, and say what is newer than what was seen', async () => {
      const visitor = await service.visitor();
      const [one, other] = [randomUUID(), randomUUID()];
      const search = { query: 'vikar', kind: ['temp'] as const };
      const { total, items } = await service.get<JobPostingPage>('/v1/job-postings', {
        ...search,
        limit: 50,
      });
      await kept(`saved-searches/${one}`, visitor, { name: 'Vikar', search, seen: '2000-01-01' });
      await kept(`saved-searches/${other}`, visitor, { name: 'Alt', search: {} });
      const [latest, first] = await list<SavedSearch>('saved-searches', visitor);
      assert.deepEqual(first, {
        id: one,
        name: 'Vikar',
        search,
        seen: '2000-01-01',
        newer: total.value,
      });
      assert.equal(latest?.id, other);
      assert.equal(latest.newer, 0, 'nothing is of a later day than today');
      const days = items.map(({ datePosted }) => datePosted).sort();
      const again = { name: 'Nu set', search, seen: days.at(-1) };
      await kept(`saved-searches/${one}`, visitor, again);
      const after = await list<SavedSearch>('saved-searches', visitor);
      assert.deepEqual(
        after.map(({ id, newer }) => [id, newer]),
        [
          [other, 0],
          [one, 0],
        ],
      );
      for (let turn = 0; turn < 2; turn++) await remove(`saved-searches/${one}`, visitor);
      assert.equal((await list('saved-searches', visitor)).length, 1);
    });

    test('are searches that can be made, at most fifty', async () => {
      const visitor = await service.visitor();
      const path = () => `saved-searches/${randomUUID()}`;
      const named = (search: object) => ({ name: 'x', search });
      for (const search of [
        { query: 'x'.repeat(201) },
        { kind: ['drømmejob'] },
        { accommodation: ['physical'] },
        { region: '1081', near: '7700' },
        { municipality: '999' },
      ]) {
        await refused('invalid-request', 400, path(), visitor, named(search));
      }
      await refused('unknown-place', 404, path(), visitor, named({ near: 'Ingenstedslund' }));
      await refused('invalid-request', 400, path(), visitor, { name: '', search: {} });
      await refused('not-found', 404, 'saved-searches/1', visitor, named({}));
      // All at once: none slips in while others are counted.
      const paths = Array.from({ length: 58 }, path);
      const answers = await Promise.all(paths.map((one) => put(one, visitor, named({}))));
      const codes = answers.map(({ status }) => status);
      assert.deepEqual(codes.sort(), [...Array<204>(50).fill(204), ...Array<400>(8).fill(400)]);
      const [latest, ...others] = await list<SavedSearch>('saved-searches', visitor);
      assert.equal(others.length, 49);
      await refused('invalid-request', 400, path(), visitor, named({}));
      await kept(`saved-searches/${latest!.id}`, visitor, named({ query: 'kok' }));
    });
  });

  describe('postings that are not for somebody', () => {
    test('are listed with the latest first, by title and reason, until it is taken back', async () => {
      const visitor = await service.visitor();
      const [one, other] = (await postings()) as [JobPostingSummary, JobPostingSummary];
      await kept(`dismissals/${one.id}`, visitor, {});
      await new Promise((resolve) => setTimeout(resolve, 5));
      await kept(`dismissals/${other.id}`, visitor, { reason: 'too-far' });
      const [latest, first] = await list<Dismissal>('dismissals', visitor);
      assert.deepEqual(
        [latest?.jobPosting, latest?.title, latest?.reason],
        [other.id, other.title, 'too-far'],
      );
      assert.equal(first?.reason, undefined);
      await kept(`dismissals/${one.id}`, visitor, { reason: 'wrong-hours' });
      const again = (await list<Dismissal>('dismissals', visitor))[1];
      assert.deepEqual(again, { ...first, reason: 'wrong-hours' });
      await remove(`dismissals/${one.id}`, visitor);
      await remove(`dismissals/${one.id}`, visitor);
      assert.equal((await list('dismissals', visitor)).length, 1);
      await refused('not-found', 404, 'dismissals/findes-ikke', visitor, {});
      await refused('invalid-request', 400, `dismissals/${one.id}`, visitor, { reason: 'syg' });
    });
  });

  describe('what somebody follows', () => {
    test('is companies and trades, the latest first, with what can be applied for today', async () => {
      const visitor = await service.visitor();
      const company = await service.get<Company>('/v1/companies/moensterkroen');
      for (let turn = 0; turn < 2; turn++) await kept('follows/company/moensterkroen', visitor);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await kept('follows/trade/food', visitor);
      const [trade, followed] = await list<Follow>('follows', visitor);
      assert.deepEqual(followed, {
        type: 'company',
        id: 'moensterkroen',
        name: company.name,
        postings: company.postings,
      });
      assert.deepEqual([trade?.type, trade?.id, trade?.name], ['trade', 'food', undefined]);
      assert.ok(trade!.postings > 0);
      for (const path of ['company/findes-ikke', 'trade/findes-ikke', 'person/moensterkroen']) {
        await refused('not-found', 404, `follows/${path}`, visitor);
      }
      for (let turn = 0; turn < 2; turn++) await remove('follows/company/moensterkroen', visitor);
      assert.equal((await list('follows', visitor)).length, 1);
    });
  });

  describe('an application', () => {
    const toCompany = (letter = 'Jeg vil gerne arbejde hos jer.'): ApplicationFields => ({
      about: { company: 'moensterkroen' },
      letter,
      contact,
    });

    test('sent twice under one id is sent once, as it was at first', async () => {
      const visitor = await service.visitor();
      const posting = (await postings()).find(({ directApply }) => directApply)!;
      const id = randomUUID();
      const fields: ApplicationFields = {
        about: { jobPosting: posting.id },
        letter: 'Kære alle\n\nمرحبا 🥐',
        contact: { ...contact, telephone: '+4520000000' },
        curriculumVitae: { skills: ['bage'], experience: [{ title: 'Bager', from: '2019' }] },
      };
      const { body: sent } = await put(`applications/${id}`, visitor, fields);
      const { sent: moment, ...application } = sent as Application;
      assert.deepEqual(application, {
        ...fields,
        id,
        title: posting.title,
        companyName: posting.hiringOrganization.name,
      });
      assert.ok(Math.abs(Date.parse(moment) - Date.now()) < 60_000);
      const again = await put(`applications/${id}`, visitor, { ...fields, letter: 'Noget andet' });
      assert.deepEqual(again.body, sent);
      await put(`applications/${randomUUID()}`, visitor, toCompany());
      const listed = await list<Application>('applications', visitor);
      assert.deepEqual(
        listed.map(({ title }) => title),
        [(await service.get<Company>('/v1/companies/moensterkroen')).name, posting.title],
      );
      for (let turn = 0; turn < 2; turn++) await remove(`applications/${id}`, visitor);
      assert.equal((await list('applications', visitor)).length, 1);
    });

    test('goes only to who takes it', async () => {
      const visitor = await service.visitor();
      const path = () => `applications/${randomUUID()}`;
      const elsewhere = (await postings()).find(({ directApply }) => !directApply)!;
      const about = (receiver: object) => ({ ...toCompany(), about: receiver });
      await refused('not-open', 409, path(), visitor, about({ jobPosting: elsewhere.id }));
      await refused('not-open', 409, path(), visitor, about({ company: 'papirborg-kontor' }));
      await refused('not-found', 404, path(), visitor, about({ jobPosting: 'findes-ikke' }));
      await refused('not-found', 404, path(), visitor, about({ company: 'findes-ikke' }));
      const both = { jobPosting: elsewhere.id, company: 'moensterkroen' };
      for (const body of [
        about(both),
        about({}),
        toCompany(''),
        toCompany('x'.repeat(10_001)),
        { ...toCompany(), contact: { name: 'Uden adresse' } },
        { ...toCompany(), contact: { name: 'Nummer', telephone: '20 00 00 00' } },
        { ...toCompany(), age: 52 },
        { ...toCompany(), curriculumVitae: { health: 'god' } },
      ]) {
        await refused('invalid-request', 400, path(), visitor, body);
      }
      assert.deepEqual(await list('applications', visitor), []);
    });

    test('may be as long as the contract lets it, in any script', async () => {
      const visitor = await service.visitor();
      const letter = '\u{1f950}'.repeat(10_000);
      const answer = await put(`applications/${randomUUID()}`, visitor, toCompany(letter));
      assert.equal((answer.body as Application).letter, letter);
    });

    test('never keeps what looks like a personal number', async () => {
      const visitor = await service.visitor();
      const { body } = await put(`applications/${randomUUID()}`, visitor, {
        ...toCompany(`Mit nummer er ${number}.`),
        curriculumVitae: { about: `CPR ${number}`, skills: [number] },
      });
      assert.doesNotMatch(JSON.stringify(body), /1234/);
      assert.match((body as Application).letter, /^Mit nummer er ••••••-••••\.$/);
    });

    test('is nobody else’s', async () => {
      const [one, other] = [await service.visitor(), await service.visitor()];
      const id = randomUUID();
      await put(`applications/${id}`, one, toCompany());
      await refused('not-found', 404, `applications/${id}`, other, toCompany('Kapret'));
      await remove(`applications/${id}`, other);
      assert.deepEqual(await list('applications', other), []);
      assert.equal((await list('applications', one)).length, 1);
    });
  });

  describe('everything of a visitor', () => {
    test('can be taken away, and goes as a whole', async () => {
      const visitor = await service.visitor();
      const posting = (await postings())[0]!;
      const profile: Profile = {
        age: '25-29',
        interests: { trades: ['food'], words: `Fisk, ${number}` },
        reminders: { telephone: '+4501019012' },
        released: ['interests'],
      };
      const id = randomUUID();
      await kept('profile', visitor, profile);
      await kept('health-answers', visitor, {
        consent: true,
        challenges: ['other'],
        note: number,
      });
      await kept('wishes', visitor, { words: `kok ${number}` });
      await kept(`favourites/${posting.id}`, visitor);
      await kept(`saved-searches/${id}`, visitor, {
        name: `Kok ${number}`,
        search: { query: `kok ${number}` },
      });
      await kept(`dismissals/${posting.id}`, visitor, {});
      await kept('follows/trade/food', visitor);
      await put(`applications/${id}`, visitor, {
        about: { company: 'moensterkroen' },
        letter: 'Hej',
        contact,
      });
      for (const [reason, teller] of [
        ['fraud', visitor],
        ['misleading', visitor],
        ['other', await service.visitor()],
      ] as const) {
        const { status } = await service.ask(`/v1/job-postings/${posting.id}/reports`, {
          method: 'POST',
          visitor: teller,
          body: { reason, note: `Se ${number}` },
        });
        assert.equal(status, 204);
      }
      const all = await service.get<VisitorExport>(`${me}/export`, {}, visitor);
      assert.doesNotMatch(JSON.stringify(all), /1234/);
      assert.deepEqual(all.profile, {
        ...profile,
        interests: { trades: ['food'], words: 'Fisk, ••••••-••••' },
      });
      assert.deepEqual(all.healthAnswers?.challenges, ['other']);
      assert.ok(Date.parse(all.healthConsented ?? '') <= Date.parse(all.exported));
      assert.deepEqual(all.wishes, { words: 'kok ••••••-••••' });
      const counts = [
        all.favourites,
        all.savedSearches,
        all.dismissals,
        all.follows,
        all.applications,
        all.bookings,
        all.reports,
      ].map(({ length }) => length);
      assert.deepEqual(counts, [1, 1, 1, 1, 1, 0, 1]);
      const { told, ...report } = all.reports[0]!;
      assert.match(told, /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(report, {
        jobPosting: posting.id,
        reason: 'misleading',
        note: 'Se ••••••-••••',
      });
      assert.equal((await service.ask(me, { method: 'DELETE', visitor })).status, 204);
      await service.fails('no-visitor', 401, `${me}/export`, { visitor });
    });
  });
}
