import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JobPostingPage } from '../../contract/types.ts';
import {
  createTestGateway,
  importRaw,
  importSamples,
  type TestGateway,
} from '../testing/test-gateway.ts';

/** On which all fictional postings can be applied for. */
const today = new Date('2026-11-20T10:00:00Z');

describe('words as people type them find, in the fictional postings', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await createTestGateway({ now: () => today });
    await importSamples(gateway.pool);
    await importRaw(gateway.pool, [{ title: 'Motorsmører på værft' }]);
  });
  after(() => gateway.stop());

  async function found(query: string): Promise<{ titles: string[]; total: number }> {
    const parameters = new URLSearchParams({ query, limit: '50' });
    const response = await gateway.app.inject(`/v1/job-postings?${parameters.toString()}`);
    assert.equal(response.statusCode, 200, response.body);
    const { items, total } = response.json<JobPostingPage>();
    return { titles: items.map(({ title }) => title).sort(), total: total.value };
  }

  for (const [written, ...typed] of [
    ['chauffør', 'chauffor', 'chauffoer', 'chaufør', 'chauffører', 'CHAUFFØR'],
    ['frisør', 'frisor', 'frisoer', 'friseor'],
    ['tømrer', 'tomrer', 'tømrere', 'tømmrer'],
    ['rengøring', 'rengoring', 'rengøing'],
    ['sygeplejerske', 'sygeplejeske', 'sygeplejersker', 'nurse', 'ممرضة', 'медсестра'],
    ['pædagog', 'pedagog', 'paedagog', 'pædaogg'],
    ['elektriker', 'elektiker', 'electrician', 'كهربائي', 'электрик'],
    ['lærling', 'laerling', 'larling', 'lærlinge'],
    ['pædagogmedhjælper', 'pædagogisk assistent', 'paedagogmedhjaelpere', 'childcare assistant'],
    ['social- og sundhedshjælper', 'social og sundhedshjælper', 'sosu-hjælper', 'SSH'],
    ['SSA', 'sosuassistent', 'sosu-assistent', 'social- og sundhedsassistenter'],
    ['tjener', 'tjenere', 'waiter', 'waitress', 'نادل', 'официант'],
    ['bogholder', 'bookkeeper', 'محاسب', 'المحاسبين', 'бухгалтер'],
    ['driver', 'سائق', 'السائق', 'سائقين', 'водитель', 'водители'],
    ['lagermedarbejder', 'warehouse workers', 'кладовщик', 'عامل مستودع'],
    ['kok', 'koksjob', 'kok job', 'ledige stillinger som kok'],
    ['køkkenmedhjælper', 'køkken medhjælper', 'kokkenmedhjalper', 'køkkenmedhjælpere'],
    ['rengøring', 'rengøringsjob', 'rengørings job', 'rengøringjob'],
    ['fleksjob', 'flex', 'flex job', 'flexjob'],
    ['warehouse', 'job in a warehouse', 'работа на складе', 'عمل في مستودع', 'lagerjob'],
  ] as const) {
    test(`the same for ${written} as for ${typed.join(', ')}`, async () => {
      const expected = await found(written);
      assert.ok(expected.total > 1, written);
      for (const query of typed)
        assert.deepEqual((await found(query)).titles, expected.titles, query);
    });
  }

  for (const [query, ...titles] of [
    ['fører', 'Chauffør til distribution med C-kort', 'Brødchauffør om morgenen'],
    ['سائق', 'Chauffør til distribution med C-kort', 'Læreplads som godschauffør'],
    ['SOSU', 'Social- og sundhedshjælper til dagvagt', 'Vikarer med autorisation som SSA'],
    ['lagermedarbejder', 'Warehouse worker, no Danish required'],
    ['warehouse worker', 'Lagermedarbejder til pluk og pak'],
    ['rengøring', 'Stuepige eller stuemand, formiddag'],
    ['smorer', 'Motorsmører på værft'],
    ['motorsmorere', 'Motorsmører på værft'],
    ['bagerelev', 'Bagerlærling med start i august'],
    ['bagerelev job', 'Bagerlærling med start i august'],
    ['tømrerelev', 'Lærepladser i tømrerfaget'],
  ] as const) {
    test(`${query}: also ${titles.join(', ')}`, async () => {
      const all = (await found(query)).titles;
      for (const title of titles) assert.ok(all.includes(title), title);
    });
  }

  // What is near in letters only must not come along: 'tjener' is what one earns, 'lager' no 'læge', 'kok' no 'køkken'.
  for (const [query, most, pattern] of [
    ['tjener', 6, /tjener|restaurant/i],
    ['waiter', 6, /tjener|restaurant/i],
    ['leder', 8, /leder|chef/i],
    ['nurse', 5, /sygepleje/i],
    ['truck driver', 6, /chauffør|lastbil/i],
    ['bager', 12, /bager|bage/i],
    ['murer', 6, /murer|byggeplads/i],
    ['bagerelev', 2, /bager/i],
    ['lagerjob', 12, /lager|warehouse|pluk/i],
  ] as const) {
    test(`${query}: at most ${most}, and nothing else`, async () => {
      const { titles, total } = await found(query);
      assert.ok(total > 0 && total <= most, `${total}: ${titles.join(', ')}`);
      for (const title of titles) assert.match(title, pattern);
    });
  }

  test('nothing rather than all that sounds alike', async () => {
    for (const query of [
      'læge',
      'maler',
      'lærer',
      'handicaphjælper',
      'dentist',
      'كلمةغيرموجودة',
      'бабочка',
    ]) {
      assert.equal((await found(query)).total, 0, query);
    }
  });

  test('what is typed itself before what it is also called', async () => {
    const response = await gateway.app.inject('/v1/job-postings?query=warehouse%20worker');
    const { items } = response.json<JobPostingPage>();
    assert.match(items[0]!.title, /warehouse worker/i);
  });
});
