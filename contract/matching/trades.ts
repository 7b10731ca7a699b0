import type { TradeId } from '../types.ts';

/** Words, or parts of words, by which a trade is known in Danish and English titles and occupations. */
const signs: Readonly<Record<TradeId, string>> = {
  care: 'pleje(?!rforsk)|omsorg|social- og sundhed|sosu|hjemmehjælp|sundhed|sygepl|læge|tandl|terapeut|jordemod|klinik|handicaphjælp|\\bcare|nurse|doctor|health',
  children:
    'pædagog|dagpleje|børne|vuggestue|legeplads|lærer\\b|skole(?!bus)|underviser|sfo|teacher|childcare|kindergarten',
  food: '\\bkok\\b|kokk|køkken|bager|konditor|tjener|restaurant|slagter|kantine|brød|barista|opvask|madbod|kitchen|cook|\\bchef\\b|waiter|dishwash|baker',
  shop: 'butik|salgs|sælger|detail|ekspedient|kasse|shop|sales|retail|cashier',
  office:
    'kontor|administr|sekretær|reception|regnskab|bogholder|løn(?!tilskud)|jurist|journal|office|account|clerk',
  transport:
    'chauffør|fører\\b|kørsel|lastvogn|lastbil|\\bbus\\b|\\bbud\\b|disponent|gods|flytte|driver|courier|delivery',
  building:
    'tømrer|murer|maler\\b|malerl|smed\\b|vvs|elektriker|bygge|maskinfører|anlæg|struktør|stillads|pedel|vicevært|carpenter|construction|painter|electrician|plumber',
  industry:
    'lager|industri|fabrik|operatør|produktion|montør|mekaniker|svejs|pakke|truck|warehouse|factory|mechanic|welder|assembly',
  garden:
    'gartner|landbrug|natur|skov|kvæg|høst|gård|drivhus|væksthus|greenhouse|farm|garden|forest',
  cleaning: 'rengør|stuepige|vaskeri|vinduespud|clean|laundry|housekeep',
  technology: 'software|udvikler|it-|programm|data|netværk|support|developer|engineer|ingeniør',
  culture:
    'museum|bibliotek|kultur|musik|teater|kunst|fritid|turist|oplevelse|library|event|tourism',
};

const known = Object.entries(signs).map(
  ([trade, words]) => [trade as TradeId, new RegExp(words, 'iu')] as const,
);

/** The trade whose word comes first: a Danish title says the work before the place. */
function tradeIn(text: string): TradeId | undefined {
  let first: TradeId | undefined;
  let earliest = Infinity;
  for (const [trade, words] of known) {
    const at = words.exec(text)?.index ?? Infinity;
    if (at < earliest) [first, earliest] = [trade, at];
  }
  return first;
}

/** The trade of a posting: by its occupation, else by its title; nothing where neither tells. */
export const tradeOf = ({
  title,
  occupation = '',
}: {
  readonly title: string;
  readonly occupation?: string | undefined;
}): TradeId | undefined => tradeIn(occupation) ?? tradeIn(title);
