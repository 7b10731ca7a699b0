/**
 * The floor: the same widget as one plain module, its texts and theme inside, made for this page. No loader, no manifest, no
 * federation, nothing pinned, nothing that could be taken back.
 */
import {
  contractContext,
  setStandardTexts,
  surroundingsContext,
  type Texts,
} from '../../components/core/facade.ts';
import { answerContexts } from '../../components/core/contexts/answer-contexts.ts';
import '../../components/widgets/job-search/job-search.ts';
import { createContractClient, handleInStorage } from '../../contract/client.ts';
import common from '../../locales/da/common.json';
import jobSearch from '../../locales/da/job-search.json';

/** Put in by the build. */
declare const GATEWAY_ORIGIN: string;
declare const THEME: string;

const namespaces: Record<string, Texts> = { common, 'job-search': jobSearch };
setStandardTexts({ load: (_language, namespace) => Promise.resolve(namespaces[namespace] ?? {}) });

const sheet = new CSSStyleSheet();
sheet.replaceSync(THEME);
document.adoptedStyleSheets.push(sheet);

const values = new Map<unknown, unknown>([
  [
    contractContext,
    createContractClient({ baseUrl: GATEWAY_ORIGIN, handle: handleInStorage(() => localStorage) }),
  ],
  [surroundingsContext, { municipality: '787', defaultLanguage: 'da', languages: ['da', 'en'] }],
]);
answerContexts(document, values);
// The elements were defined, and asked, while this module's imports ran: they ask again now that there is an answer.
for (const element of document.querySelectorAll('ju-job-search')) {
  element.replaceWith(element.cloneNode(true));
}
