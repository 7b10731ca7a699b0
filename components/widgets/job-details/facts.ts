import type { JobPostingSummary } from '../../../contract/types.ts';
import { daysUntil, html, nothing } from '../../core/facade.ts';
import { draw, type IconDrawing } from '../../elements/icon/draw.ts';
import { briefcase, clock, flag, place } from '../../elements/icon/drawings.ts';
import {
  calendar,
  document,
  heart,
  home,
  language as tongue,
  person,
  school,
} from '../../elements/icon/more-drawings.ts';
import { deadlineOf, isApproximate, placeWithDistance } from '../job-card/facts.ts';
import { theirWords } from '../job-card/parts.ts';
import { languageName, type DetailsWording } from './wording.ts';

/** One fact about a job: a picture, what it is, and how it is here. */
export interface Fact {
  readonly icon: IconDrawing;
  readonly name: unknown;
  readonly value: unknown;
}

type Maybe = Fact | false | undefined;

/** What is known of a posting, what decides first. The first three are enough to say no. */
export function factsOf(posting: JobPostingSummary, wording: DetailsWording): Fact[] {
  const { marked, card } = wording;
  const facts: readonly Maybe[] = [
    {
      icon: briefcase,
      name: marked('factKind'),
      value: (card.marked ?? card.t)('kind', { context: posting.kind }),
    },
    { icon: place, name: marked('factPlace'), value: placeFact(posting, wording) },
    deadlineFact(posting, wording),
    hoursFact(posting, wording),
    ...conditions(posting, wording),
    !!posting.jobStartDate && {
      icon: calendar,
      name: marked('factStart'),
      value: theirWords(posting, card.formats.date(posting.jobStartDate)),
    },
    !!posting.occupation && {
      icon: person,
      name: marked('factOccupation'),
      value: theirWords(posting, posting.occupation),
    },
    { icon: document, name: marked('factPosted'), value: card.formats.date(posting.datePosted) },
  ];
  return facts.filter((fact): fact is Fact => !!fact);
}

/** What the job asks for, and what it makes room for. */
function conditions(posting: JobPostingSummary, { t, marked, card, language }: DetailsWording) {
  const { educationRequired, languagesRequired, remote, accommodations } = posting;
  const facts: readonly Maybe[] = [
    !!remote && { icon: home, name: marked('factRemote'), value: t('remote', { context: remote }) },
    !!educationRequired && {
      icon: school,
      name: marked('factEducation'),
      value: t('education', { context: educationRequired }),
    },
    !!languagesRequired?.length && {
      icon: tongue,
      name: marked('factLanguages'),
      value: card.formats.list(languagesRequired.map((code) => languageName(code, language))),
    },
    !!accommodations?.length && {
      icon: heart,
      name: marked('factAccommodations'),
      value: accommodations.map(
        (one) => html`<span class="line">${t('accommodation', { context: one })}</span>`,
      ),
    },
  ];
  return facts;
}

function placeFact(posting: JobPostingSummary, { marked, card }: DetailsWording) {
  return html`${placeWithDistance(posting, card, posting.jobLocation.streetAddress)}
  ${isApproximate(posting) ? html`<span class="note">${marked('approximate')}</span>` : nothing}`;
}

function deadlineFact(posting: JobPostingSummary, { t, marked, card }: DetailsWording): Maybe {
  const deadline = deadlineOf(posting, card);
  if (!deadline) return undefined;
  // Fewer than a week is part of the sentence itself; far away the day says more than a number.
  const count = daysUntil(posting.validThrough ?? '');
  return {
    icon: flag,
    name: marked('factDeadline'),
    value: html`<span class=${deadline.soon ? 'soon' : ''}>${deadline.text}</span>
      ${count >= 7 && count < 60 ? html`<span class="note">${t('daysLeft', { count })}</span>` : nothing}`,
  };
}

function hoursFact(posting: JobPostingSummary, { t, marked, card }: DetailsWording): Maybe {
  const { workHours, hours = [] } = posting;
  if (!workHours && hours.length === 0) return undefined;
  const kinds = card.formats.list(hours.map((one) => t('hours', { context: one })));
  return {
    icon: clock,
    name: marked('factHours'),
    value: workHours
      ? html`${theirWords(posting, workHours)}
        ${kinds ? html`<span class="note">${kinds}</span>` : nothing}`
      : kinds,
  };
}

export const renderFactList = (facts: readonly Fact[], name: string) =>
  html`<dl class="key-facts" aria-label=${name}>
    ${facts.map(
      ({ icon, name, value }) =>
        html`<div>
          <dt>${draw(icon)}<span>${name}</span></dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
