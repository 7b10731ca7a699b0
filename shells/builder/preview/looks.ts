import { join } from 'node:path';
import type { looks } from '../choice.ts';

export type Look = (typeof looks)[number];

const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const here = (name: string): string => join(import.meta.dirname, 'styles', name);

/** A page of somebody else's: its style sheet, and the boxes around what its editor pastes. */
interface HostLook {
  readonly styleSheet: string;
  readonly around: (content: string) => string;
}

const words = `<p>Her på siden står der i forvejen noget om job og uddannelse. Det er jeres eget, og det rører widgeten ikke.</p>`;
const title = 'Job og uddannelse';

/** Webfonts of the design system, as its style sheet names them. */
export const hostFont = /^\/fonts\/IBMPlexSans\/complete\/woff2?\/[\w-]+\.woff2?$/;
export const hostFonts = join(packages, 'dkfds/dist');

export const hostLooks: Readonly<Record<Look, HostLook>> = {
  plain: {
    styleSheet: here('plain.css'),
    around: (content) => `<div class="page"><h1>${title}</h1>${words}${content}</div>`,
  },
  dkfds: {
    styleSheet: join(packages, 'dkfds/dist/css/dkfds.css'),
    around: (content) =>
      `<div class="container page-container"><h1>${title}</h1><p class="font-lead">${words.slice(3, -4)}</p>${content}</div>`,
  },
  bootstrap: {
    styleSheet: join(packages, 'bootstrap/dist/css/bootstrap.css'),
    around: (content) =>
      `<nav class="navbar bg-body-tertiary mb-4"><div class="container"><span class="navbar-brand">Fjordby Kommune (opdigtet)</span></div></nav>
<div class="container"><h1>${title}</h1>${words}${content}</div>`,
  },
  wordpress: {
    styleSheet: here('wordpress.css'),
    around: (content) =>
      `<header class="site-header"><p class="site-title">Fjordby Kommune (opdigtet)</p></header>
<div class="entry"><h1 class="entry-title">${title}</h1><div class="entry-content">${words}${content}</div></div>`,
  },
  dark: {
    styleSheet: here('dark.css'),
    around: (content) => `<div class="page"><h1>${title}</h1>${words}${content}</div>`,
  },
};
