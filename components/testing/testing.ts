/** What tests of components import. Not part of the library. */
export { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { preferences } from '../core/facade.ts';
export { sendMouse } from '@web/test-runner-commands';
export { emulateMedia, setViewport } from './surroundings.ts';
export { sendKeys } from './keys.ts';
export { waitUntil } from './wait-until.ts';
export { expectAccessibilityTree } from './accessibility-tree.ts';
export { expectOnePrimary } from './primary-actions.ts';

// What a person chose in one test is not chosen in the next.
afterEach(() => {
  preferences.replace({});
  localStorage.removeItem('jobunivers.preferences');
});
