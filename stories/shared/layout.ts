import { html, type TemplateResult } from '../../components/core/facade.ts';
import './layout.css';

/** Things below each other, as in a form. */
export const column = (content: unknown): TemplateResult =>
  html`<div class="story-column">${content}</div>`;

/** Things beside each other, as far as they fit. */
export const row = (content: unknown): TemplateResult =>
  html`<div class="story-row">${content}</div>`;
