import { html, type TemplateResult } from '../../components/core/facade.ts';

/** A page of somebody else's: its real style sheets, and the boxes that a story lies in there. */
interface HostPage {
  styles?(): Promise<string>;
  around?(story: unknown): TemplateResult;
}

const withHeading = (story: unknown) => html`
  <h1>Job og uddannelse</h1>
  <p>Teksten her og overskriften er værtssidens egne.</p>
  ${story}
`;

export const hostPages: Readonly<Record<string, HostPage>> = {
  plain: {},
  bootstrap: {
    styles: async () => (await import('bootstrap/dist/css/bootstrap.css?inline')).default,
    around: (story) => html`
      <nav class="navbar bg-body-tertiary mb-4">
        <div class="container"><span class="navbar-brand">Fjordby Kommune (opdigtet)</span></div>
      </nav>
      <div class="container text-center text-uppercase">${withHeading(story)}</div>
    `,
  },
  dkfds: {
    styles: async () =>
      // The package exports its script alone.
      (await import('../../node_modules/dkfds/dist/css/dkfds.css?inline')).default,
    around: (story) => html`<div class="container page-container">${withHeading(story)}</div>`,
  },
  wordpress: {
    styles: async () => (await import('./wordpress-like.css?inline')).default,
    around: (story) => html`
      <div class="hentry">
        <div class="entry-content">${withHeading(story)}</div>
        <aside class="widget-area"><h2>Seneste nyt</h2></aside>
      </div>
    `,
  },
  'small-root': { styles: async () => 'html{font-size:62.5%}body{font-size:1.6rem}' },
};
