import type { Guides } from '../shared/guide.ts';

/** What a host page embeds. */
export const guides: Guides = {
  'ju-job-search': {
    example: {
      attributes: { municipality: '787', 'ignore-address': true },
      content: '<a href="https://jobnet.dk">Se ledige job</a>',
    },
    do: [
      'Give it the width of the page’s text or more.',
      'Write a way on inside the tag, for when it cannot be shown.',
    ],
    dont: ['Two searches on one page.', 'A heading of the page’s that says the same.'],
    keyboard: {
      Tab: 'Moves through the fields, the wishes and the jobs.',
      Enter: 'In a field: searches. On a job: opens it.',
    },
  },
  'ju-job-card': {
    example: {
      properties: {
        posting: {
          id: 'example',
          title: 'Lagermedarbejder til nattevagt',
          summary: 'Et opdigtet opslag.',
          kind: 'temp',
          hiringOrganization: { name: 'Fjordlageret (opdigtet)', anonymous: false },
          jobLocation: { addressLocality: 'Thisted', postalCode: '7700', located: 'postal-code' },
          datePosted: '2026-11-01',
          reasons: [],
        },
      },
    },
    do: ['Say why this job is shown, in one sentence.', 'Keep to three facts.'],
    dont: ['Counting down before there are seven days left.'],
    keyboard: {
      Tab: 'Moves to the job, then to its star.',
      Enter: 'Opens the job.',
      Space: 'On the star: keeps the job or lets it go.',
    },
  },
  'ju-job-details': {
    example: { attributes: { posting: 'posting-0' } },
    do: [
      'Say what decides first, and how one applies last.',
      'Give `search-page`, so that who finds nothing here finds the other jobs.',
    ],
    dont: ['A bar that lies over the text.', 'Opening the employer’s page before it is said.'],
    keyboard: {
      Tab: 'Moves through the ways on.',
      Enter: 'On a button: does what it says.',
    },
  },
  'ju-job-application': {
    do: [
      'Show it where somebody has decided to apply, below what it is about.',
      'Say what is sent, and to whom, before it is sent.',
    ],
    dont: ['Ticking a field of the CV for anybody.', 'Counting letters.'],
    keyboard: {
      Tab: 'Moves through the fields, then back and on.',
      Enter: 'On a button: goes on.',
      Space: 'On a switch: sends that field along, or leaves it out.',
    },
  },
  'ju-meeting-booking': {
    do: [
      'Say times as the person’s own clock does.',
      'Keep the old time until there is a new one.',
    ],
    dont: ['A clock that runs while somebody writes their name.'],
    keyboard: {
      Tab: 'Moves through the times.',
      Enter: 'On a time: holds it.',
    },
  },
  'ju-company-page': {
    example: { attributes: { company: 'moensterkroen' } },
    do: [
      'Give it a page of its own and let jobs lead there: its address names the company.',
      'Say with `details-page` where a job is shown.',
    ],
    dont: ['Several companies on one page.'],
    keyboard: {
      Tab: 'Moves through the ways to write, follow and meet, and the jobs.',
      Enter: 'On a job: opens it.',
    },
  },
  'ju-posting-form': {
    example: {},
    do: ['Give it room for two columns: what is written, and how it looks.'],
    dont: ['Promise that the job is published by it; that comes with the employer’s sign-in.'],
    keyboard: {
      Tab: 'Moves through the fields and what was found in them.',
      Enter: 'On “show in the text”: marks the words in the field.',
    },
  },
  'ju-screening-form': {
    do: ['Ask one thing at a time, and say why.', 'Let every question be passed over.'],
    dont: [
      'Asking for what is not needed to find a job.',
      'Keeping answers about health before the person saves them.',
    ],
    keyboard: {
      Tab: 'Moves through the answers, then back and on.',
      Enter: 'On a button: goes on.',
    },
  },
};
