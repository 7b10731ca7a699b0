import {
  ContextConsumer,
  html,
  JuElement,
  nothing,
  property,
  query,
  state,
  type PropertyValues,
} from '../../core/facade.ts';
import { speechContext, standardSpeech, type SpeechProvider } from '../../core/speech/provider.ts';
import { Reader } from '../../core/speech/reader.ts';
import { silentAttribute } from '../../core/speech/silent.ts';
import { webSpeech } from '../../core/speech/web-speech.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { pause, play, speaker, speed as speedIcon, stop } from '../icon/more-drawings.ts';
import { pillButtonStyles } from '../pill-button.styles.ts';
import { readAloudStyles } from './read-aloud.styles.ts';
import { rememberedSpeed, rememberSpeed, speedOf, type SpeedRank } from './speed.ts';

/**
 * Reads aloud what stands around it or what `for` names: play, pause, stop and speed. The sentence that is spoken is marked
 * where it stands. Where nobody speaks its language, it is not there.
 *
 * @attr {boolean} unavailable - Set while no voice for the language is to be had; the element is then hidden.
 * @csspart control - The buttons.
 */
export class JuReadAloud extends JuElement<'reading'> {
  static override namespaces = ['reading'] as const;
  static override styles = [iconStyles, pillButtonStyles, readAloudStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Id of what is read, in the same document or shadow root. Default: the widget around, else the parent. */
  @property() for = '';
  /** What is read, where it has no id that could be named. */
  @property({ attribute: false }) target: Element | undefined;
  /** No voice for the language. Set by the element itself. */
  @property({ type: Boolean, reflect: true }) unavailable = true;
  /** Who speaks; default what the surroundings give, else the browser's voices. */
  @property({ attribute: false }) provider: SpeechProvider | undefined;

  @state() private speed = rememberedSpeed();
  @state() private problem: '' | 'speech.failed' | 'speech.nothing' = '';
  @query('button') private main!: HTMLButtonElement | null;

  readonly #context = new ContextConsumer(this, {
    context: speechContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #reader = new Reader((error) => {
    if (error !== undefined) this.#fail('speech.failed');
    this.requestUpdate();
  });
  #followed: SpeechProvider | undefined;
  #stopFollowing: (() => void) | undefined;
  /** Language and reading mode of what is said: in others, other words stand there. */
  #spokenTexts = '';

  get #speech(): SpeechProvider | undefined {
    return this.provider ?? this.#context.value ?? standardSpeech() ?? webSpeech();
  }

  get #read(): Element | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (this.target) return this.target;
    if (this.for) return root.getElementById?.(this.for) ?? null;
    return root instanceof ShadowRoot ? root.host : this.parentElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute(silentAttribute, '');
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.stop();
    this.#stopFollowing?.();
    this.#followed = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const speech = this.#speech;
    if (speech !== this.#followed) {
      this.#reader.stop();
      this.#stopFollowing?.();
      this.#stopFollowing = speech?.subscribe?.(() => this.requestUpdate());
      this.#followed = speech;
    }
    const texts = `${this.language} ${this.readingMode}`;
    if (texts !== this.#spokenTexts) this.#reader.stop();
    this.#spokenTexts = texts;
    this.unavailable = !speech || speech.voices(this.language).length === 0;
  }

  #fail(problem: 'speech.failed' | 'speech.nothing'): void {
    this.problem = problem;
    this.announce(this.t(problem));
  }

  readonly #press = () => {
    const { speaking } = this.#reader;
    if (speaking === 'speaking') return this.#reader.pause();
    if (speaking === 'paused') return this.#reader.resume();
    this.problem = '';
    const read = this.#read;
    const speech = this.#speech;
    if (!read || !speech || !this.#reader.start(speech, read, this.language, speedOf(this.speed))) {
      this.#fail('speech.nothing');
    }
  };
  readonly #stop = () => {
    this.#reader.stop();
    // The button that was pressed goes away.
    this.main?.focus();
  };
  readonly #setSpeed = (event: Event) => {
    this.speed = (event.target as HTMLInputElement).valueAsNumber as SpeedRank;
    rememberSpeed(this.speed);
    this.#reader.rate = speedOf(this.speed);
  };

  protected override renderContent() {
    const { speaking } = this.#reader;
    const [drawing, words] = (
      {
        silent: [speaker, 'speech.play'],
        speaking: [pause, 'speech.pause'],
        paused: [play, 'speech.resume'],
      } as const
    )[speaking];
    return html`<div
      class=${speaking === 'silent' ? 'player' : 'player active'}
      role="group"
      aria-label=${this.t('speech.label')}
    >
      <button type="button" part="control" class="main" @click=${this.#press}>
        ${draw(drawing)}<span>${this.t(words)}</span>
      </button>
      ${speaking === 'silent' ? nothing : this.#renderMore()}
      ${this.problem ? html`<p class="problem">${this.t(this.problem)}</p>` : nothing}
    </div>`;
  }

  #renderMore() {
    const name = this.t(`speech.speeds.${this.speed}`);
    return html`<button type="button" part="control" @click=${this.#stop}>
        ${draw(stop)}<span>${this.t('speech.stop')}</span>
      </button>
      <label class="speed">
        ${draw(speedIcon)}<span class="name">${this.t('speech.speed')}</span>
        <input
          type="range"
          min="1"
          max="5"
          .value=${String(this.speed)}
          aria-valuetext=${name}
          @change=${this.#setSpeed}
        /><span class="value" aria-hidden="true">${name}</span>
      </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-read-aloud': JuReadAloud;
  }
}
