import { contractContext, surroundingsContext, type Surroundings } from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { fixture, html } from '../../testing/testing.ts';
import { traffic, type PretendedGateway } from './pretended-gateway.ts';

export { PretendedGateway } from './pretended-gateway.ts';

/** A widget beside a gateway, as a shell sets it up. */
export async function widgetWith<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  gateway: PretendedGateway,
  attributes: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, { context: contractContext, initialValue: gateway.client });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundings });
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'reading-bar': 'off', lang: 'da', ...attributes })) {
    widget.setAttribute(name, value);
  }
  place.append(widget);
  await settled(widget);
  return widget;
}

/** Waits until what is inside has rendered and nothing more comes or is asked for. */
export async function settled(widget: HTMLElement): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet++) {
    const before = traffic.asked;
    await new Promise((resolve) => setTimeout(resolve, 6));
    await (widget as { updateComplete?: Promise<unknown> }).updateComplete;
    for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
      await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    }
    if (traffic.busy > 0 || traffic.asked !== before) quiet = -1;
  }
}

const buttonsIn = (widget: HTMLElement) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('ju-button') ?? []),
];
export const buttonOf = (widget: HTMLElement, words: string | RegExp): HTMLElement | undefined =>
  buttonsIn(widget).find((each) => {
    const name = (each.getAttribute('label') ?? each.textContent).trim();
    return typeof words === 'string' ? name.startsWith(words) : words.test(name);
  });
/** Presses the button whose words begin so, or fit. */
export async function press(widget: HTMLElement, words: string | RegExp): Promise<void> {
  const button = buttonOf(widget, words);
  if (!button) {
    throw new Error(
      `No '${String(words)}' among: ${buttonsIn(widget).map((one) => one.textContent.trim())}`,
    );
  }
  button.shadowRoot?.querySelector<HTMLElement>('button, a')?.click();
  await settled(widget);
}

/** Types into the field whose label begins so. */
export async function type(widget: HTMLElement, label: string, words: string): Promise<void> {
  const fields =
    widget.shadowRoot?.querySelectorAll<HTMLElement>('ju-text-field, ju-textarea') ?? [];
  const field = [...fields].find((one) => one.getAttribute('label')?.startsWith(label));
  const input = field?.shadowRoot?.querySelector<HTMLInputElement>('input, textarea');
  if (!input) throw new Error(`No field '${label}'.`);
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(widget);
}

export const headingOf = (widget: HTMLElement): string =>
  widget.shadowRoot?.querySelector('#heading')?.textContent.trim() ?? '';
export const textIn = (widget: HTMLElement): string =>
  (widget.shadowRoot?.querySelector('.personal')?.textContent ?? '').replace(/\s+/g, ' ');
export const focusIn = (widget: HTMLElement): string => widget.shadowRoot?.activeElement?.id ?? '';
/** What the live region of the widget says. */
export const saidIn = (widget: HTMLElement): string =>
  widget.shadowRoot?.querySelector('[aria-atomic]')?.textContent.trim() ?? '';
/** The browser finds the network again. */
export async function netIsBack(widget: HTMLElement): Promise<void> {
  dispatchEvent(new Event('online'));
  await settled(widget);
}
