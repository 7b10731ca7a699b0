import type { Video } from '../../../contract/types.ts';
import {
  html,
  JuElement,
  nothing,
  property,
  state,
  type PropertyValues,
} from '../../core/facade.ts';
import { controlStyles } from '../button/button.styles.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { play } from '../icon/more-drawings.ts';
import { videoStyles } from './video.styles.ts';

/**
 * A film with captions, and all that is said in it to be read. It never begins by itself. One that lies with somebody else is
 * fetched only when the person asks for it, having read who learns of it; before that nothing goes anywhere.
 *
 * @csspart video - The film.
 * @csspart panel - What stands in its place until it is asked for.
 */
export class JuVideo extends JuElement<'video'> {
  static override namespaces = ['video'] as const;
  static override styles = [iconStyles, controlStyles, videoStyles];

  /** What to show; without it there is nothing. */
  @property({ attribute: false }) video: Video | undefined;
  /** Level of the heading that the panel's name has, 2 to 6; anything else counts as 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The person asked for a film that lies with somebody else. */
  @state() private asked = false;
  /** The film cannot be shown. */
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('video') && changed.get('video')?.contentUrl !== this.video?.contentUrl) {
      this.asked = this.failed = false;
    }
  }

  readonly #ask = async (): Promise<void> => {
    this.asked = true;
    await this.updateComplete;
    // The button is gone; nothing plays before the person says so again.
    this.renderRoot.querySelector('video')?.focus();
  };

  readonly #fail = async (): Promise<void> => {
    const { activeElement } = this.shadowRoot ?? {};
    const wasFocused = activeElement instanceof HTMLVideoElement;
    this.failed = true;
    this.announce(this.t('failed'));
    await this.updateComplete;
    if (wasFocused) this.renderRoot.querySelector<HTMLElement>('a')?.focus();
  };

  protected override renderContent() {
    const { video } = this;
    const address = httpsAddress(video?.contentUrl);
    if (!video) return nothing;
    return html`<figure>
      ${!address || this.failed ? this.#renderFailed(address) : video.external && !this.asked ? this.#renderPanel(video, address) : this.#renderVideo(video, address)}
      <ju-disclosure summary=${this.t('transcript')}>
        <p class="transcript" dir="auto">${video.transcript}</p>
      </ju-disclosure>
    </figure>`;
  }

  /** In place of the film: whose it is, what they get to know, and the one button. No picture, for that is theirs too. */
  #renderPanel({ name }: Video, { hostname: site }: URL) {
    const level = [2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3;
    return html`<div class="panel" part="panel">
      <p class="name" role="heading" aria-level=${level}><bdi>${name}</bdi></p>
      <p>${this.t('from', { site })}</p>
      <p id="gets">${this.t('gets', { site })}</p>
      <button class="control secondary" type="button" aria-describedby="gets" @click=${this.#ask}>
        ${draw(play)}<span>${this.t('show')}</span>
      </button>
    </div>`;
  }

  #renderVideo({ name, thumbnailUrl, captions }: Video, { href }: URL) {
    const poster = httpsAddress(thumbnailUrl)?.href;
    const chosen = chosenCaptions(captions, this.language);
    // A source, not `src`: where the film cannot be had, the source says so and its failure bubbles no further.
    return html`<video
      part="video"
      controls
      playsinline
      preload=${this.asked ? 'metadata' : 'none'}
      crossorigin="anonymous"
      aria-label=${name}
      poster=${poster ?? nothing}
      tabindex="0"
    >
      <source src=${href} @error=${this.#fail} />
      ${captions.map(
        ({ language, url }) =>
          html`<track
            kind="captions"
            srclang=${language}
            label=${nameOf(language)}
            src=${httpsAddress(url)?.href ?? nothing}
            ?default=${language === chosen}
          />`,
      )}
    </video>`;
  }

  #renderFailed(address: URL | undefined) {
    return html`<div class="panel" part="panel">
      <p>${this.t('failed')}</p>
      ${
        address
          ? html`<p>
              <a href=${address.href} target="_blank" rel="noopener noreferrer"
                >${this.t('open')}</a
              >
              <bdi>${address.hostname}</bdi>
            </p>`
          : nothing
      }
    </div>`;
  }
}

const httpsAddress = (url: string | undefined): URL | undefined => {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  return address?.protocol === 'https:' ? address : undefined;
};

/** The reader's language, else the first there is. */
function chosenCaptions(captions: Video['captions'], language: string): string | undefined {
  const primary = language.split('-')[0] ?? '';
  const own = captions.find((one) => one.language.split('-')[0] === primary);
  return (own ?? captions[0])?.language;
}

/** A language by its own name, as one looks for it in a player's menu. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-video': JuVideo;
  }
}
