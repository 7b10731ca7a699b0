import { css, html, LitElement, property, state } from '../../components/core/facade.ts';
import { leastContrast, pairs, type Mode, type Pair } from '../../themes/pairs.ts';
import { tokens } from '../../themes/tokens.ts';
import { themes } from '../shared/globals.ts';

const described: Readonly<Record<string, { readonly description: string }>> = tokens;

interface Measured extends Omit<Pair, 'backs'> {
  readonly back: string;
  readonly ratio: number;
}

/** Relative luminance of a computed colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Every pair of colours that may stand on each other, with the contrast that the browser paints. Without `theme` and `mode`
 * it shows what the toolbar has chosen.
 */
class StoryColourPairs extends LitElement {
  static override styles = css`
    :host {
      background: var(--ju-colour-ground);
      color: var(--ju-colour-ink);
      display: block;
      font: 1em / 1.5 var(--ju-font-body);
      padding: 1em;
    }
    h2,
    h3,
    p,
    dl,
    dd {
      font-size: inherit;
      margin: 0;
    }
    h2 {
      font-size: 1.3em;
      font-weight: 600;
      margin-block-end: 0.8em;
    }
    section {
      background: var(--ju-colour-surface);
      border: var(--ju-border-width) solid var(--ju-colour-line);
      border-radius: var(--ju-radius-card);
      margin-block-end: 0.75em;
      padding: 0.9em 1em 1em;
    }
    h3 {
      font-weight: 600;
    }
    .note {
      color: var(--ju-colour-ink-quiet);
    }
    dl {
      display: grid;
      gap: 0.6em;
      grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
      margin-block-start: 0.7em;
    }
    .pair {
      align-items: center;
      display: grid;
      gap: 0 0.7em;
      grid-template-columns: auto 1fr;
    }
    dt {
      block-size: 2.6em;
      border: 1px solid var(--ju-colour-line);
      border-radius: var(--ju-radius-control);
      display: grid;
      font-weight: 600;
      grid-row: span 2;
      inline-size: 3.4em;
      place-items: center;
    }
    dd {
      font-variant-numeric: tabular-nums;
      line-height: 1.3;
    }
    .ratio {
      font-weight: 600;
    }
    [hidden] {
      display: none !important;
    }
    .ring {
      block-size: 1.3em;
      border: 0.1875em solid currentcolor;
      border-radius: 0.3em;
      box-sizing: border-box;
      inline-size: 2em;
    }
  `;

  @property({ reflect: true }) theme = '';
  @property({ reflect: true }) mode: Mode | '' = '';
  /** Only the three pairs that come nearest to too little contrast. */
  @property({ type: Boolean, reflect: true }) summary = false;
  /** Every pair, as painted here. */
  @state() proofs: readonly Measured[] = [];

  #done: () => void = () => undefined;
  /** When `proofs` are those of the theme. */
  readonly measured = new Promise<void>((resolve) => {
    this.#done = resolve;
  });

  protected override firstUpdated(): void {
    if (this.mode) {
      this.dataset['juScheme'] = this.mode.startsWith('dark') ? 'dark' : 'light';
      this.dataset['juContrast'] = this.mode.endsWith('contrast') ? 'more' : 'standard';
    }
    void this.#dress().then(() => {
      this.proofs = this.#measure();
      this.#done();
    });
  }

  /** Puts a theme of its own on this element alone. */
  async #dress(): Promise<void> {
    const own = this.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await themes.get(this.theme)?.()) ?? '');
    own.adoptedStyleSheets = [...own.adoptedStyleSheets, sheet];
  }

  /** What the browser paints for each name. */
  #measure(): Measured[] {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    const luminances = new Map<string, number>();
    const of = (name: string): number => {
      const known = luminances.get(name);
      if (known !== undefined || !probe) return known ?? 0;
      probe.style.setProperty('color', `var(--ju-colour-${name})`);
      const found = luminance(getComputedStyle(probe).color);
      luminances.set(name, found);
      return found;
    };
    return pairs.flatMap(({ front, backs, kind }) =>
      backs.map((back) => {
        const [darker = 0, lighter = 0] = [of(front), of(back)].sort((one, two) => one - two);
        return { front, back, kind, ratio: (lighter + 0.05) / (darker + 0.05) };
      }),
    );
  }

  protected override updated(): void {
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('dt')) {
      swatch.style.setProperty('color', `var(--ju-colour-${swatch.dataset['front']})`);
      swatch.style.setProperty('background-color', `var(--ju-colour-${swatch.dataset['back']})`);
    }
  }

  #pair({ front, back, kind, ratio }: Measured, words: string = back) {
    return html`<div class="pair">
      <dt data-front=${front} data-back=${back}>
        ${kind === 'text' ? 'Ord' : html`<span class="ring"></span>`}
      </dt>
      <dd class="note">${words}</dd>
      <dd class="ratio">${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1</dd>
    </div>`;
  }

  #section({ front, kind }: Pair) {
    const proofs = this.proofs.filter((proof) => proof.front === front);
    return html`<section>
      <h3>${front}</h3>
      <p class="note">
        ${described[`colour.${front}`]?.description} ${kind === 'text' ? 'Read' : 'Seen'} on these,
        at least ${leastContrast(kind, this.mode || 'light')} : 1.
      </p>
      <dl lang="da">${proofs.map((proof) => this.#pair(proof))}</dl>
    </section>`;
  }

  #nearest() {
    const above = ({ kind, ratio }: Measured) => ratio / leastContrast(kind, this.mode || 'light');
    const nearest = this.proofs.toSorted((one, other) => above(one) - above(other)).slice(0, 3);
    return html`<dl lang="da">
      ${nearest.map((proof) => this.#pair(proof, `${proof.front} / ${proof.back}`))}
    </dl>`;
  }

  protected override render() {
    const title = [this.theme, this.mode].filter(Boolean).join(', ');
    return html`
      <span class="probe" hidden></span>
      ${title ? html`<h2>${title}</h2>` : ''}
      <div class="all">
        ${this.proofs.length > 0 && !this.summary ? pairs.map((pair) => this.#section(pair)) : ''}
      </div>
      ${this.summary ? this.#nearest() : ''}
    `;
  }
}
if (!customElements.get('story-colour-pairs')) {
  customElements.define('story-colour-pairs', StoryColourPairs);
}

declare global {
  interface HTMLElementTagNameMap {
    'story-colour-pairs': StoryColourPairs;
  }
}
