import { municipalities } from '../../../contract/municipalities.ts';
import { searchPlaces } from '../../places/places.ts';
import type { HandlersOf } from '../handling.ts';

/** Municipalities, towns and postal codes. */
export const placeHandlers: HandlersOf<'listMunicipalities' | 'searchPlaces'> = ({ pool }) => ({
  listMunicipalities: async () => ({ status: 200, body: { items: [...municipalities] } }),
  searchPlaces: async ({ query }) => ({
    status: 200,
    body: { items: await searchPlaces(pool, query.query, query.limit ?? 8) },
  }),
});
