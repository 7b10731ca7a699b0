import type { Answer, ContractClient, RequestOptions } from '../client.ts';
import type {
  Application,
  ApplicationFields,
  Booking,
  BookingConfirmation,
  BookingFields,
  Dismissal,
  DismissalFields,
  Follow,
  Profile,
  SavedSearch,
  SavedSearchFields,
  VisitorExport,
} from '../types.ts';

/** What belongs to a visitor, but for what `ContractClient` itself has. Without a visitor nothing is kept, and nobody is asked. */
type Kept<Data> = Promise<Answer<Data>>;
interface Listed<Item> {
  items: Item[];
}

const me = '/v1/visitors/me';
const at = (path: string, id: string) => `${me}/${path}/${encodeURIComponent(id)}` as const;
type Path = Parameters<ContractClient['ask']>[0]['path'];

const list =
  <Item>(path: Path) =>
  (client: ContractClient, options?: RequestOptions): Kept<Listed<Item>> =>
    client.kept<Listed<Item>, Listed<Item>>({ path }, { items: [] }, options);
const put =
  <Body, Data = void>(path: string) =>
  (client: ContractClient, id: string, body: Body, options?: RequestOptions): Kept<Data> =>
    client.keep<Data>({ method: 'PUT', path: at(path, id) as Path, body }, options);
const remove =
  (path: string) =>
  (client: ContractClient, id: string, options?: RequestOptions): Kept<void> =>
    client.kept<void, void>({ method: 'DELETE', path: at(path, id) as Path }, undefined, options);

/** The last day before today on which the visitor was here; `null` where there was none. */
export const getVisitor = (
  client: ContractClient,
  options?: RequestOptions,
): Kept<{ lastVisit: string | null }> =>
  client.kept<{ lastVisit: string | null }, { lastVisit: null }>(
    { path: me },
    { lastVisit: null },
    options,
  );

/** `undefined`: nothing kept. */
export const getProfile = (
  client: ContractClient,
  options?: RequestOptions,
): Kept<Profile | undefined> =>
  client.kept<Profile, undefined>({ path: `${me}/profile` }, undefined, options);
export const putProfile = (
  client: ContractClient,
  body: Profile,
  options?: RequestOptions,
): Kept<void> => client.keep({ method: 'PUT', path: `${me}/profile`, body }, options);
export const deleteProfile = (client: ContractClient, options?: RequestOptions): Kept<void> =>
  client.kept<void, void>({ method: 'DELETE', path: `${me}/profile` }, undefined, options);

/** Everything that is kept for the visitor; `undefined`: nothing. */
export const exportVisitor = (
  client: ContractClient,
  options?: RequestOptions,
): Kept<VisitorExport | undefined> =>
  client.kept<VisitorExport, undefined>({ path: `${me}/export` }, undefined, options);

export const listSavedSearches = list<SavedSearch>(`${me}/saved-searches`);
export const putSavedSearch = put<SavedSearchFields>('saved-searches');
export const deleteSavedSearch = remove('saved-searches');

export const listDismissals = list<Dismissal>(`${me}/dismissals`);
export const putDismissal = put<DismissalFields>('dismissals');
export const deleteDismissal = remove('dismissals');

export const listFollows = list<Follow>(`${me}/follows`);
const follow =
  (method: 'PUT' | 'DELETE') =>
  (
    client: ContractClient,
    type: Follow['type'],
    id: string,
    options?: RequestOptions,
  ): Kept<void> => {
    const request = { method, path: at(`follows/${type}`, id) as Path };
    return method === 'PUT'
      ? client.keep(request, options)
      : client.kept<void, void>(request, undefined, options);
  };
export const putFollow = follow('PUT');
export const deleteFollow = follow('DELETE');

/** The id is made by who asks (`crypto.randomUUID()`) and kept with the draft, so that sending twice sends once. */
export const listApplications = list<Application>(`${me}/applications`);
export const putApplication = put<ApplicationFields, Application>('applications');
export const deleteApplication = remove('applications');

export const listBookings = list<Booking>(`${me}/bookings`);
/** Holds a slot, or moves the booking to another. */
export const putBooking = put<BookingFields, Booking>('bookings');
export const deleteBooking = remove('bookings');
export const confirmBooking = (
  client: ContractClient,
  id: string,
  body: BookingConfirmation,
  options?: RequestOptions,
): Kept<Booking> =>
  client.keep<Booking>(
    { method: 'PUT', path: `${at('bookings', id)}/confirmation` as Path, body },
    options,
  );
