import { municipalityByCode } from '../../../contract/municipalities.ts';
import { readMunicipalityScreening } from '../../screening/screening.ts';
import { todayInDenmark } from '../../search/today.ts';
import { invalid, type HandlersOf } from '../handling.ts';

/** The questions of the screening. */
export const screeningHandlers: HandlersOf<'getScreening'> = ({ pool, now }) => ({
  getScreening: async ({ query: { municipality } }) => {
    if (municipality !== undefined && !municipalityByCode(municipality)) {
      throw invalid('/municipality', 'is the code of no municipality');
    }
    const body = await readMunicipalityScreening(pool, municipality, todayInDenmark(now()));
    return { status: 200, body: { ...body } };
  },
});
