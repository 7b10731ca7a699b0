/** The page that is used: one job search on the real gateway, or as much in plain windowed HTML. Runs in the browser. */
import {
  contractContext,
  setStandardTexts,
  surroundingsContext,
  type Texts,
} from '../../components/core/facade.ts';
import { answerContexts } from '../../components/core/contexts/answer-contexts.ts';
import { createContractClient, handleInMemory } from '../../contract/client.ts';
import { showOurs } from './ours.ts';
import { showPlain } from './plain.ts';
import { Watch } from './watch.ts';

/** Put in by the build: the gateway's origin, a municipality's style sheet, and Danish texts by namespace. */
declare const GATEWAY: string;
declare const THEME: string;
declare const TEXTS: Readonly<Record<string, Texts>>;

setStandardTexts({ load: (_language, namespace) => Promise.resolve(TEXTS[namespace] ?? {}) });
const sheet = new CSSStyleSheet();
sheet.replaceSync(THEME);
document.adoptedStyleSheets.push(sheet);

let underWay = 0;
const client = createContractClient({
  baseUrl: GATEWAY,
  handle: handleInMemory(),
  // A slow answer is a long time here, not a failure.
  timeoutMs: 30_000,
  async fetch(request) {
    underWay++;
    try {
      return await fetch(request);
    } finally {
      underWay--;
    }
  },
});
answerContexts(
  document,
  new Map<unknown, unknown>([
    [contractContext, client],
    [surroundingsContext, { readingBar: false }],
  ]),
);

const shown = location.search === '?plain' ? showPlain(client) : showOurs();
declare global {
  /** What the measuring asks. */
  var watch: Watch;
}
globalThis.watch = new Watch(shown, () => underWay);
