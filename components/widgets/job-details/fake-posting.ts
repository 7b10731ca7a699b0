/** Fictional postings for tests and stories. */
import type { JobPosting, Video } from '../../../contract/types.ts';
import { dayFromNow, fakeDescription, fakePosting } from '../job-search/fake-contract.ts';

export const fakeVideo: Video = {
  name: 'En nat på Fjordlageret (opdigtet)',
  contentUrl: 'https://film.example/nat.mp4',
  external: true,
  captions: [
    { language: 'da', url: 'https://film.example/nat.da.vtt' },
    { language: 'en', url: 'https://film.example/nat.en.vtt' },
  ],
  transcript: 'Velkommen til Fjordlageret.\nHer pakker vi varer om natten.',
};

/** A posting that has everything a posting can have. */
export const fakeWholePosting = (changes: Partial<JobPosting> = {}): JobPosting => ({
  ...fakePosting(0),
  description: fakeDescription,
  workplace: '<p>Lageret ligger ved fjorden. Der er kantine og bus til døren.</p>',
  company: 'fjordlageret',
  hours: ['night', 'weekend'],
  remote: 'partly',
  educationRequired: 'none',
  languagesRequired: ['da', 'en'],
  accommodations: ['physical', 'language'],
  directApply: true,
  offersMeetings: true,
  validThrough: dayFromNow(23),
  skills: [
    {
      uri: 'http://data.europa.eu/esco/skill/example-1',
      labels: { da: 'pakke varer', en: 'pack goods' },
    },
    { uri: 'http://data.europa.eu/esco/skill/example-2', labels: { en: 'drive a forklift' } },
  ],
  video: fakeVideo,
  hasVideo: true,
  ...changes,
});

/** What pages and other people may bring: long, in another script, and hostile. */
export const hostilePosting = (): JobPosting =>
  fakeWholePosting({
    title: `${'Beskæftigelsesindsatsplanlægningsmedarbejder '.repeat(7).trim()}</script><b>`,
    hiringOrganization: { name: 'شركة الميناء (خيالية)', anonymous: false },
    description:
      '<p onclick="globalThis.harmed=1">Velkommen</p><script>globalThis.harmed = 1</script><img src=x onerror="globalThis.harmed=1">',
    workplace:
      '<svg onload="globalThis.harmed=1"></svg><a href="javascript:globalThis.harmed=1">Om os</a><form><input name="cpr"></form>',
    url: 'javascript:globalThis.harmed=1',
    directApply: false,
  });
