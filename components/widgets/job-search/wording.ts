import type { JobPostingKind } from '../../../contract/types.ts';
import type { Formats } from '../../core/facade.ts';
import { municipalityName, type Wording } from '../job-card/facts.ts';
import type { Marks } from './marks.ts';
import type { NamesController } from './names.controller.ts';
import { pageSize, type JobQuery, type Wish } from './query.ts';
import type { FailureCode, JobSearchState } from './state.ts';

/** What sentences about a search are made of. */
export interface Search {
  readonly wording: Wording;
  readonly searched: JobQuery;
  readonly state: JobSearchState;
  readonly names: NamesController;
  /** The words of what comes later are here. */
  readonly more: unknown;
  readonly marks: Marks | undefined;
}

/** The municipality searched in, as it calls itself; undefined while its name is not known. */
export function scopeOf({ wording, searched, names }: Search): string | undefined {
  const code = searched.municipality;
  const name = code && names.municipality(code);
  return name ? municipalityName({ code, name }, wording) : undefined;
}

/** One wish in words, for its chip. */
export function wishText(search: Search, wish: Wish): string {
  const { wording, searched } = search;
  switch (wish.type) {
    case 'kind':
      return wording.t('kind', { context: wish.kind });
    case 'words':
      return wording.t('quoted', { words: searched.words });
    case 'near':
      return wording.t('wishNear', nearValues(search));
    case 'municipality':
      return scopeOf(search) ?? wording.t('hostMunicipality');
  }
}

/** Why these jobs are shown: the wishes as one sentence. */
export function becauseText(search: Search): string {
  const { wording, searched } = search;
  const municipality = scopeOf(search);
  const context = [
    ...(searched.words ? ['words'] : []),
    ...(searched.near ? ['near'] : municipality ? ['municipality'] : []),
  ].join('-');
  return wording.t('because', {
    ...nearValues(search),
    kinds: kindsText(searched.kinds, wording, wording.formats),
    words: searched.words,
    ...(municipality && { municipality }),
    ...(context && { context }),
  });
}

const kindsText = (kinds: readonly JobPostingKind[], { t }: Wording, formats: Formats): string =>
  kinds.length
    ? formats.list(
        kinds.map((kind) => t('wanted', { context: kind })),
        'disjunction',
      )
    : t('wanted');

function nearValues({ wording, searched, names }: Search) {
  return { km: wording.formats.number(searched.radiusKm), place: names.placeLabel(searched.near) };
}

/** What went wrong and what to do next. */
export function failureText({ wording, searched, more }: Search, code: FailureCode): string {
  if (code === 'unknown-place') return wording.t('unknownPlace', { place: searched.near });
  return more ? wording.t('job-search-more:error', { context: code }) : wording.t('error');
}

/** Why the latest search, or the next page, could not be had; undefined when it could. */
export function failureOf({
  state,
}: Search): { readonly code: FailureCode; readonly during?: 'searching' | 'more' } | undefined {
  const now = state.type === 'loaded' ? state.update : state;
  return 'code' in now ? now : undefined;
}

/** Why the place does not do; empty when it does. */
export function placeFailure(search: Search): string {
  const failure = failureOf(search);
  return failure?.code === 'unknown-place' ? failureText(search, failure.code) : '';
}

/** The number found, or that there is none, or what is happening instead. */
export function foundText(search: Search): string {
  const { wording, state } = search;
  if (state.type === 'loading') return wording.t('loading');
  const failure = failureOf(search);
  if (state.type === 'error' || failure?.during === 'searching') {
    return wording.t('errorHeading', { context: failure?.code ?? '' });
  }
  const { value: count, relation } = state.total;
  if (count === 0) return wording.t('emptyHeading');
  const municipality = scopeOf(search);
  return (
    search.marks?.matching.foundText(state.total) ??
    wording.t(municipality ? 'foundIn' : 'found', {
      count,
      ...(municipality && { municipality }),
      context: relation,
    })
  );
}

/** How many of the jobs found are in the list. */
export function shownText({ wording, state }: Search): string {
  if (state.type !== 'loaded') return '';
  const { value: count, relation } = state.total;
  const shown = state.items.length;
  return wording.t(relation === 'over' ? 'shownOver' : 'shown', { shown, count });
}

/** The words of the button for the next page: how many it brings. */
export function showMoreText({ wording, state }: Search): string {
  if (state.type !== 'loaded') return '';
  const { value, relation } = state.total;
  const left = relation === 'over' ? pageSize : value - state.items.length;
  return wording.t('showMore', { count: Math.max(1, Math.min(pageSize, left)) });
}

/** What to say when a search or a next page has settled. */
export function settledText(search: Search): string {
  const { state, wording } = search;
  if (state.type === 'error') return failureText(search, state.code);
  if (state.type !== 'loaded') return '';
  const { update, items } = state;
  if (update.type === 'failed') {
    return update.during === 'more'
      ? wording.t('job-search-more:moreFailed')
      : failureText(search, update.code);
  }
  return items.length > pageSize ? shownText(search) : foundText(search);
}
