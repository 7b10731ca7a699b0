import type { TradeId } from '../types.ts';

/** What people call each trade in Danish and English: a company is found by these words. */
export const tradeWords: Readonly<Record<TradeId, string>> = {
  care: 'pleje omsorg sundhed ældrepleje care health',
  children: 'børn pædagogik dagtilbud skole children childcare school',
  food: 'mad køkken restaurant hotel bageri food kitchen restaurant bakery',
  shop: 'butik salg handel detailhandel shop sales retail',
  office: 'kontor administration regnskab office administration accounting',
  transport: 'transport lager logistik kørsel transport warehouse logistics driving',
  building: 'byg byggeri anlæg håndværk building construction craft',
  industry: 'industri produktion fabrik metal industry production factory',
  garden: 'have natur gartner landbrug garden nature farming',
  cleaning: 'rengøring service cleaning',
  technology: 'it teknik teknologi data technology software',
  culture: 'kultur fritid oplevelser culture leisure',
};
