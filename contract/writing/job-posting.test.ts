import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadPosting } from '../reading/read.ts';
import { readPostings } from '../reading/read.ts';
import { accommodations, educationLevels, jobPostingKinds, workingHours } from '../types.ts';
import { emptyAdvertisement, type Advertisement } from './advertisement.ts';
import { jobPostingFile, textAsHtml } from './job-posting.ts';

const whole: Advertisement = {
  ...emptyAdvertisement,
  id: 'a1b2c3',
  title: 'Chauffør til byens blå bus',
  employer: 'Prøvestrup Transport (opdigtet)',
  occupation: 'Buschauffør',
  kind: 'temp',
  hours: ['part-time', 'evening'],
  workHours: '30 timer om ugen',
  tasks: 'Du kører bussen.\n\n- hilser på folk\n- holder til tiden',
  must: '- kørekort til bus',
  needNot: 'Du skal ikke kende byen < i forvejen & vi viser dig vej.',
  workplace: 'Vi er fem kolleger.',
  street: 'Prøvevej 1',
  postalCode: '7700',
  town: 'Thisted',
  remote: 'partly',
  start: '2027-01-04',
  deadline: '2026-12-10',
  languages: ['da', 'en'],
  education: 'vocational',
  accommodations: ['physical', 'language'],
  apply: 'Skriv til os.',
  contact: 'Ring til Anne Opdigtet på 00 00 00 00.',
  link: 'https://bus.example/job',
  language: 'da',
};

function readBack(ad: Advertisement): ReadPosting {
  const [reading, ...more] = [...readPostings(jobPostingFile(ad, '2026-11-21'), 'file')];
  assert.equal(more.length, 0);
  assert.ok(reading?.posting, JSON.stringify(reading));
  return reading.posting;
}

/** The fields of a posting that an advertisement states outright. */
const stated = ({
  kind,
  hours,
  remote,
  educationRequired,
  languagesRequired,
  accommodations: room,
}: ReadPosting) => ({
  kind,
  hours,
  remote,
  educationRequired,
  languagesRequired,
  accommodations: room,
});

describe('an advertisement as a file', () => {
  it('is read back to what was written', () => {
    const read = readBack(whole);
    assert.equal(read.title, whole.title);
    assert.deepEqual(read.hiringOrganization, { name: whole.employer, anonymous: false });
    assert.equal(read.occupation, whole.occupation);
    assert.equal(read.workHours, whole.workHours);
    assert.equal(read.inLanguage, 'da');
    assert.equal(read.datePosted, '2026-11-21');
    assert.equal(read.jobStartDate, whole.start);
    assert.equal(read.validThrough, whole.deadline);
    assert.equal(read.url, whole.link);
    assert.equal(read.directApply, false);
    assert.equal(read.jobLocation.streetAddress, whole.street);
    assert.equal(read.jobLocation.postalCode, whole.postalCode);
    assert.equal(read.jobLocation.addressLocality, whole.town);
    assert.equal(read.workplace, '<p>Vi er fem kolleger.</p>');
    assert.match(
      read.description,
      /<h3>Det skal du lave<\/h3><p>Du kører bussen.<\/p><ul><li>hilser på folk<\/li>/,
    );
    assert.match(read.description, /byen &lt; i forvejen &amp; vi/);
    assert.deepEqual(stated(read), {
      kind: 'temp',
      hours: ['part-time', 'evening'],
      remote: 'partly',
      educationRequired: 'vocational',
      languagesRequired: ['da', 'en'],
      accommodations: ['physical', 'language'],
    });
  });

  it('says every kind, hour, level and need so that it is read as chosen, whatever the title sounds like', () => {
    const title = 'Fuldtids vikar, elev eller natpraktikant';
    for (const kind of jobPostingKinds) {
      assert.equal(readBack({ ...whole, title, kind, hours: ['weekend'] }).kind, kind);
    }
    for (const hours of workingHours) {
      assert.deepEqual(readBack({ ...whole, title, hours: [hours] }).hours, [hours]);
    }
    for (const education of educationLevels) {
      assert.equal(readBack({ ...whole, education }).educationRequired, education);
    }
    for (const one of accommodations) {
      assert.deepEqual(readBack({ ...whole, accommodations: [one] }).accommodations, [one]);
    }
    for (const remote of ['partly', 'wholly'] as const) {
      assert.equal(readBack({ ...whole, remote }).remote, remote);
      assert.equal(
        readBack({ ...whole, postalCode: '', town: '', street: '', remote }).remote,
        remote,
      );
    }
  });

  it('leaves out what was not said', () => {
    const little = readBack({
      ...emptyAdvertisement,
      id: 'a',
      title: 'Hjælper',
      employer: 'Firmaet (opdigtet)',
      tasks: 'Du hjælper.',
      moving: true,
    });
    assert.equal(little.jobLocation.notStatic, true);
    assert.equal(little.kind, 'ordinary');
    for (const name of [
      'hours',
      'remote',
      'url',
      'validThrough',
      'workplace',
      'occupation',
      'languagesRequired',
    ]) {
      assert.equal(name in little, false, name);
    }
  });

  it('takes mark-up for words', () => {
    const read = readBack({ ...whole, tasks: '<img src=x onerror=alert(1)>' });
    assert.match(read.description, /&lt;img src=x/);
    assert.equal(textAsHtml('a\nb\n\n\n* c'), '<p>a<br>b</p><ul><li>c</li></ul>');
    assert.equal(textAsHtml(''), '');
  });
});
