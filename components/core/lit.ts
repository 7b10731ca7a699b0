/**
 * The one door to Lit. Core's own modules import from here; elements and widgets import from `facade.ts`, which re-exports
 * this. So one copy of Lit serves a host page, whatever number of remotes comes to it.
 */
export { LitElement, html, svg, css, nothing } from 'lit';
export type {
  ComplexAttributeConverter,
  CSSResult,
  CSSResultGroup,
  PropertyDeclaration,
  PropertyValues,
  ReactiveController,
  ReactiveControllerHost,
  SVGTemplateResult,
  TemplateResult,
} from 'lit';
export { property, query, state } from 'lit/decorators.js';
export { ifDefined } from 'lit/directives/if-defined.js';
export { live } from 'lit/directives/live.js';
export { repeat } from 'lit/directives/repeat.js';
export { ContextConsumer, createContext, type Context } from '@lit/context';
