import {
  Announcer,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from '../../../components/core/facade.ts';
import type { Catalogue, OfferedMunicipality } from '../catalogue.ts';
import type { Choice } from '../choice.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { ChosenController } from './chosen.controller.ts';
import { PreviewController } from './preview.controller.ts';
import { renderChoices } from './render-choices.ts';
import { renderCode, type Copied } from './render-code.ts';
import { renderPreview, stateText } from './render-preview.ts';
import { builderLanguages, translateIn, type BuilderLanguage, type Translate } from './texts.ts';

/** The page where a web editor puts a widget together. It is a page's only element, and so has no shadow. */
export class BuilderApp extends LitElement {
  readonly announcer = new Announcer(this);
  readonly #chosen = new ChosenController(this, () => this.#follow());
  readonly #catalogue = new CatalogueController(this, () => this.#follow());
  readonly #preview = new PreviewController(this, () =>
    this.announcer.say(stateText(this.#t, this.#preview.state)),
  );
  /** What 'start over' took away, until something else is chosen. */
  #before: Choice | undefined;
  /** What was copied last, until something else is chosen. */
  #copied: Copied | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
  get frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }
  get #t(): Translate {
    return translateIn(this.#chosen.language);
  }

  readonly #change = (part: Partial<Choice>, typing?: boolean): void => {
    this.#before = undefined;
    this.#copied = undefined;
    this.#chosen.change(part, typing);
  };

  /** What is chosen has to be on offer: an address may be old, or anybody's. */
  #follow(): void {
    const { state } = this.#catalogue;
    const [first] = state.type === 'loaded' ? state.catalogue.municipalities : [];
    if (state.type !== 'loaded' || !first) return;
    const { choice } = this.#chosen;
    const municipality = this.#municipalityIn(state.catalogue) ?? first;
    const widget =
      municipality.widgets.find(({ tag }) => tag === choice.widget) ?? municipality.widgets[0];
    if (municipality.code !== choice.municipality || (widget && widget.tag !== choice.widget)) {
      this.#chosen.change(
        { municipality: municipality.code, widget: widget?.tag ?? choice.widget },
        true,
      );
    }
    void this.updateComplete.then(() =>
      this.#preview.show(this.#chosen.choice, state.catalogue.previewOrigin),
    );
  }

  #municipalityIn({ municipalities }: Catalogue): OfferedMunicipality | undefined {
    return municipalities.find(({ code }) => code === this.#chosen.choice.municipality);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    document.documentElement.lang = this.#chosen.language;
    document.title = `${this.#t('title')} · Jobunivers`;
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    return html`<a class="skip" href="#choose">${t('skip')}</a>
      <header>
        <div class="brand" aria-hidden="true"></div>
        <div class="words">
          <h1>${t('title')}</h1>
          <p>${t('lead')}</p>
        </div>
        ${this.#renderLanguages(t)}
      </header>
      <main>${this.#renderState(t)}</main>
      <footer><p>${t('documentation')}</p></footer>
      ${this.announcer.render()}`;
  }

  #renderLanguages(t: Translate): TemplateResult {
    const names = { da: 'Dansk', en: 'English' };
    return html`<div class="languages" role="group" aria-label=${t('language')}>
      ${builderLanguages.map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${this.#chosen.language === language}
            @click=${() => this.#speak(language)}
          >
            ${names[language]}
          </button>`,
      )}
    </div>`;
  }

  #renderState(t: Translate): TemplateResult {
    const { state } = this.#catalogue;
    if (state.type === 'loading') return html`<p class="waiting">${t('loading')}</p>`;
    if (state.type !== 'loaded') {
      return html`<ju-alert tone="error" heading=${t('failedToLoad')}
        ><ju-button @click=${() => void this.#catalogue.load()}>${t('retry')}</ju-button></ju-alert
      >`;
    }
    const { catalogue } = state;
    const municipality = this.#municipalityIn(catalogue);
    return municipality
      ? this.#renderBuilder(t, catalogue, municipality)
      : html`<p>${t('none')}</p>`;
  }

  #renderBuilder(
    t: Translate,
    catalogue: Catalogue,
    municipality: OfferedMunicipality,
  ): TemplateResult {
    const { choice } = this.#chosen;
    const change = this.#change;
    return html`<div class="making">
        <form class="choose" aria-labelledby="choose" @submit=${stay}>
          <h2 id="choose" tabindex="-1">${t('choose')}</h2>
          ${renderChoices({ t, choice, catalogue, municipality, change })}
          <ju-button variant="quiet" @click=${this.#startOver}>${t('startOver')}</ju-button>
          ${
            this.#before
              ? html`<p class="undone">
                  ${t('undone')}
                  <ju-button variant="quiet" @click=${this.#undo}>${t('undo')}</ju-button>
                </p>`
              : nothing
          }
        </form>
        ${renderPreview(t, choice, this.#preview.state, change)}
      </div>
      ${renderCode({
        t,
        choice,
        catalogue,
        municipality,
        change,
        copied: this.#copied,
        tell: this.#tellCopied,
      })}`;
  }

  readonly #tellCopied = (copied: Copied): void => {
    this.#copied = copied;
    this.announcer.say(this.#t(copied.done ? 'copied' : 'copyFailed'));
    this.requestUpdate();
  };

  /** What was said before was said in another language. */
  #speak(language: BuilderLanguage): void {
    this.announcer.say('');
    this.#chosen.speak(language);
  }

  readonly #startOver = (): void => {
    this.#before = this.#chosen.choice;
    this.#chosen.startOver();
    this.announcer.say(this.#t('undone'));
  };
  readonly #undo = (): void => {
    if (this.#before) this.#chosen.replace(this.#before);
    this.#before = undefined;
  };
}

/** There is nothing to send: Enter in a field is not the end. */
const stay = (event: Event): void => event.preventDefault();
