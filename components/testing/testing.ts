/** What tests of components import. Not part of the library. */
export { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
export { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
export { expectAccessibilityTree } from './accessibility-tree.ts';
