import { css, define, html, JuElement, nothing, state } from '../../components/core/facade.ts';
import '../../components/elements/textarea/textarea.ts';
import type { JuTextarea } from '../../components/elements/textarea/textarea.ts';
import {
  fewestWords,
  hardest,
  longestSentence,
  longSentences,
  readabilityOf,
} from '../../tools/locales/readability.ts';

const sample =
  'Du kan søge job her. Skriv, hvad du gerne vil arbejde med. Skriv også, hvor du bor. Så viser vi job, der ligger tæt på dig. Du kan gemme et job og se det igen senere.';

/** How hard a text is to read, while it is written. The same measure as the check of the locales. */
class StoryLixMeter extends JuElement {
  static override styles = css`
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 1.5em;
      margin-block: 1.5em;
    }
    dd {
      font-size: var(--ju-text-heading);
      font-weight: 600;
    }
    .verdict {
      font-weight: 600;
      margin-block-end: 1em;
    }
    li {
      border-block-start: 1px solid var(--ju-colour-line);
      padding-block: 0.5em;
    }
  `;

  @state() text = sample;

  protected override renderContent() {
    const { lix, words, sentences, longWords } = readabilityOf(this.text);
    const long = longSentences(this.text, 'easy');
    return html`
      <ju-textarea
        label="Your text, in Danish"
        rows="6"
        .value=${this.text}
        @input=${(event: Event) => (this.text = (event.target as JuTextarea).value)}
      ></ju-textarea>
      <dl class="figures">
        ${[
          ['LIX', Math.round(lix)],
          ['Words', words],
          ['Sentences', sentences],
          ['Words of more than six letters', longWords],
        ].map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <p class="verdict">${verdict(lix, words)}</p>
      ${
        long.length
          ? html`<p>Sentences of more than ${longestSentence.easy} words:</p>
              <ul>
                ${long.map((sentence) => html`<li lang="da">${sentence}</li>`)}
              </ul>`
          : nothing
      }
    `;
  }
}
define('story-lix-meter', StoryLixMeter);

function verdict(lix: number, words: number): string {
  if (words === 0) return 'Paste or write a text.';
  const few = words < fewestWords ? ` (LIX says little of fewer than ${fewestWords} words)` : '';
  if (lix <= hardest.easy) return `Good for easy-read${few}.`;
  if (lix <= hardest.standard) return `Good as a standard text; too hard for easy-read${few}.`;
  return `Too hard for both. Shorten sentences and words${few}.`;
}
