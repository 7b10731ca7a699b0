import {
  directionOf,
  html,
  JuElement,
  nothing,
  property,
  repeat,
  state,
  type PropertyValues,
} from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { icon } from '../icon/icons.ts';
import { JuTabPanel, JuTabPanelEvent } from './tab-panel.element.ts';
import { tabsStyles } from './tabs.styles.ts';

/** The person went to another tab. */
export class JuTabEvent extends Event {
  static readonly type = 'ju-tab';
  /** The panel's `name`. */
  readonly name: string;
  constructor(name: string) {
    super(JuTabEvent.type, { bubbles: true, composed: true });
    this.name = name;
  }
}

let panelsMade = 0;

/**
 * A few views of the same matter, one at a time. Arrow keys go from tab to tab along the line of reading, Home and End to
 * the first and the last; a view is shown as its tab is reached (`manual`: when it is pressed). When there is no room for
 * all tabs they scroll by themselves, the page does not; in easy reading they stand below each other instead.
 *
 * @slot - `<ju-tab-panel>` elements.
 * @fires ju-tab - When the person went to another tab; its `name` is the panel's.
 * @csspart list - The row of tabs.
 */
export class JuTabs extends JuElement {
  static override styles = [iconStyles, tabsStyles];

  /** What the tabs choose between, for those who hear it. */
  @property() label = '';
  /** Name of the panel that is shown; else the first is. */
  @property({ reflect: true }) selected = '';
  /** Arrow keys move among the tabs only; Enter or Space shows. For views that must be fetched. */
  @property({ type: Boolean }) manual = false;

  @state() private panels: readonly JuTabPanel[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(JuTabPanelEvent.type, this.#heard);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(JuTabPanelEvent.type, this.#heard);
  }

  /** Takes the focus to the tab that is shown. */
  override focus(options?: FocusOptions): void {
    this.#tabs()[this.#index]?.focus(options);
  }

  get #index(): number {
    return Math.max(
      0,
      this.panels.findIndex((panel) => panel.name === this.selected),
    );
  }
  #tabs() {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
  }

  readonly #heard = (event: Event) => {
    event.stopPropagation();
    this.#collect();
    this.requestUpdate();
  };
  readonly #collect = () => {
    const panels = [...this.children].filter((child) => child instanceof JuTabPanel);
    for (const panel of panels) panel.slot ||= `panel-${++panelsMade}`;
    this.panels = panels;
  };

  #show(index: number): void {
    const panel = this.panels[index];
    if (!panel || index === this.#index) return;
    this.selected = panel.name;
    this.dispatchEvent(new JuTabEvent(panel.name));
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const tabs = this.#tabs();
    const at = tabs.indexOf(event.target as HTMLElement);
    const onwards = directionOf(this.language) === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + onwards,
      ArrowLeft: at - onwards,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    tabs[index]?.focus();
    if (!this.manual) this.#show(index);
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Only the row scrolls: `scrollIntoView` would move the host's page too.
    const tab = this.#tabs()[this.#index];
    const list = tab?.parentElement;
    if (!tab || !list) return;
    const [inner, outer] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
    const before = Math.min(0, inner.left - outer.left - 16);
    const after = Math.max(0, inner.right - outer.right + 16);
    if (before || after) list.scrollBy({ left: before || after, behavior: 'instant' });
  }

  protected override renderContent() {
    const shown = this.#index;
    return html`<div class="tabs" @slotchange=${this.#collect}>
      <div
        class="list"
        part="list"
        role="tablist"
        aria-label=${this.label || nothing}
        @keydown=${this.#key}
      >
        ${repeat(
          this.panels,
          (panel) => panel.slot,
          (panel, index) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${panel.slot}"
              aria-controls=${panel.slot}
              aria-selected=${index === shown ? 'true' : 'false'}
              tabindex=${index === shown ? 0 : -1}
              @click=${() => this.#show(index)}
            >
              ${panel.icon ? icon(panel.icon) : nothing}<span>${panel.label}</span>
            </button>`,
        )}
      </div>
      ${repeat(
        this.panels,
        (panel) => panel.slot,
        (panel, index) =>
          html`<div
            class="panel"
            role="tabpanel"
            id=${panel.slot}
            aria-labelledby="tab-${panel.slot}"
            tabindex="0"
            ?hidden=${index !== shown}
          >
            <slot name=${panel.slot}></slot>
          </div>`,
      )}
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-tab': JuTabEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-tabs': JuTabs;
  }
}
