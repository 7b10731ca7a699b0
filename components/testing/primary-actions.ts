import { expect } from '@open-wc/testing';

/** The buttons that a person is meant to press next, as many as are seen. */
const primariesOf = ({ shadowRoot }: Element): Element[] =>
  [
    ...(shadowRoot?.querySelectorAll('ju-button[variant="primary"], .control.primary') ?? []),
  ].filter((each) => each.checkVisibility());

/** There is one primary action at most in what a widget shows: with a picture in easy-read, without one else. */
export function expectOnePrimary(widget: Element, view: string, reading: string): void {
  const primaries = primariesOf(widget);
  const names = primaries.map(({ textContent }) => textContent.trim());
  expect(names, `primary actions: ${view}, ${reading}`).to.have.length.at.most(1);
  for (const each of primaries) {
    const drawn = each.querySelector('.ju-pictogram') !== null;
    expect(drawn, `a picture on it: ${view}, ${reading}`).to.equal(reading === 'easy');
  }
}
