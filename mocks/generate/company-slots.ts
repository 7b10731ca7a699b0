import type { SlotWeekly } from '../../contract/companies/company-file.ts';

type Weekly = Omit<SlotWeekly, 'weeks'>;

/**
 * When four of the employers can be met, week by week: so that there is always something to book, whenever the files are
 * imported (docs/decisions/0165-slots-of-every-week.md).
 */
const times: Readonly<Record<string, readonly Weekly[]>> = {
  moensterkroen: [
    ...meetings('tuesday', ['10:00', '10:30', '11:00'], 'in-person', 'Mønstervej 1, receptionen'),
    ...meetings('thursday', ['14:00', '14:30'], 'telephone'),
    {
      id: 'besoeg-fredag',
      kind: 'visit',
      mode: 'in-person',
      place: 'Mønstervej 1, ved badebroen',
      places: 6,
      weekday: 'friday',
      from: '09:30',
      to: '11:00',
      bookByHours: 48,
    },
  ],
  'fiktivgaarden-plejecenter': [
    ...meetings(
      'wednesday',
      ['13:00', '13:30', '14:00'],
      'in-person',
      'Fiktivgårdsvej 1, mødelokalet i stuen',
    ),
    {
      id: 'besoeg-mandag',
      kind: 'visit',
      mode: 'in-person',
      place: 'Fiktivgårdsvej 1, hovedindgangen',
      places: 8,
      weekday: 'monday',
      from: '15:00',
      to: '16:00',
    },
  ],
  'proevestrup-transport': [
    ...meetings('tuesday', ['12:00', '12:20'], 'telephone'),
    {
      id: 'besoeg-torsdag',
      kind: 'visit',
      mode: 'in-person',
      place: 'Prøvestrup Industrivej 1, porten',
      places: 10,
      weekday: 'thursday',
      from: '06:30',
      to: '07:30',
    },
  ],
  'papirborg-kontor': [
    ...meetings('monday', ['09:00', '09:30'], 'video'),
    ...meetings('wednesday', ['15:00', '15:30'], 'video'),
  ],
};

const weeks = 12;

/** The slots of each employer that has any, by its key. */
export const companySlots: Readonly<Record<string, readonly SlotWeekly[]>> = Object.fromEntries(
  Object.entries(times).map(([key, slots]) => [key, slots.map((slot) => ({ ...slot, weeks }))]),
);

/** Talks of twenty minutes with one person each. */
function meetings(
  weekday: Weekly['weekday'],
  starts: readonly string[],
  mode: Weekly['mode'],
  place?: string,
): Weekly[] {
  return starts.map((from) => {
    const [hours = 0, minutes = 0] = from.split(':').map(Number);
    const end = hours * 60 + minutes + 20;
    const to = [Math.floor(end / 60), end % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    return {
      id: `moede-${weekday}-${from.replace(':', '')}`,
      kind: 'meeting',
      mode,
      ...(place !== undefined && { place }),
      places: 1,
      weekday,
      from,
      to,
    };
  });
}
