import type { JobPostingSummary } from '../../../contract/types.ts';
import type { PictogramName } from '../../elements/pictogram/pictograms.ts';

/** Words, or parts of words, by which a trade is known in the titles of Danish and English postings. */
const trades = {
  health: 'sygepl|læge|tandl|fysiote|jordemod|klinik|nurse|doctor',
  care: 'pleje|omsorg|social- og sundhed|sosu|hjemmehjælp|sundhedshjælp|care',
  kitchen:
    'kok\\b|kokk|køkken|bager|konditor|tjener|restaurant|slagter|kantine|brød|kitchen|cook|chef\\b|waiter|dishwash',
  cleaning: 'rengør|stuepige|vaskeri|clean',
  transport: 'chauffør|kørsel|lastvogn|lastbil|bus\\b|bud\\b|disponent|godstransp|driver',
  shop: 'butik|salgs|detail|ekspedient|kasse|shop',
  office: 'kontor|administr|sekretær|reception|regnskab|bogholder|office|accountant',
  building:
    'tømrer|murer|maler\\b|malerl|smed\\b|vvs|elektriker|bygge|maskinfører|anlægsarb|pedel|vicevært|carpenter|construction',
  garden: 'gartner|landbrug|natur|skov|malkekvæg|høst|gård|greenhouse|farm|garden',
  teaching: 'lærer\\b|pædagog|dagpleje|børne|underviser|vejleder|teacher',
  it: 'software|udvikler|it-|programm|developer',
  industry: 'lager|industri|fabrik|operatør|produktion|montør|mekaniker|svejs|warehouse|factory',
  hair: 'frisør|hairdress',
} satisfies Partial<Record<PictogramName, string>>;

type Trade = keyof typeof trades;
const known = Object.entries(trades).map(
  ([name, words]) => [name as Trade, new RegExp(words, 'i')] as const,
);

/** The trade whose word comes first in a text, for a Danish title says the trade before the place. */
function tradeIn(text: string): Trade | undefined {
  let first: Trade | undefined;
  let earliest = Infinity;
  for (const [name, words] of known) {
    const at = words.exec(text)?.index ?? Infinity;
    if (at < earliest) [first, earliest] = [name, at];
  }
  return first;
}

/** The pictogram of a posting's trade, by what is known of it; a briefcase where nothing tells. */
export const tradeOf = ({
  title,
  occupation = '',
}: Pick<JobPostingSummary, 'title' | 'occupation'>): PictogramName =>
  tradeIn(occupation) ?? tradeIn(title) ?? 'briefcase';
