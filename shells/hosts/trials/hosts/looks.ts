import { withTags } from '../content.ts';
import type { Host, Parts } from '../host.ts';

const styled =
  (...sheets: readonly string[]) =>
  ({ search, form, snippet, npm }: Parts) => ({
    head: sheets.map((sheet) => `<link rel="stylesheet" href="${npm(sheet)}">`).join(''),
    body: `<div class="container">${withTags(search, form)}</div>${snippet}`,
  });

/** The rules that old Drupal themes and their modules carry: bare elements, everywhere. */
const oldSelectors = `
a { color: #0071b3; border-bottom: 1px dotted; font-weight: bold } a:hover { background: yellow }
input, select, textarea { width: auto; font: 12px Verdana; border: 2px inset; background: #ffe; margin: 3px; padding: 0 }
input[type='checkbox'], input[type='radio'] { float: left; appearance: auto; width: 30px }
button { font: bold 11px Verdana; text-transform: uppercase; background: #ccc; border-radius: 15px; box-shadow: 2px 2px 2px #000 }
fieldset { margin: 1em 0; padding: 1.5em; border: 1px solid #ccc; background: #fafafa } legend { float: left; width: 100%; font-weight: bold }
label { display: block; font-weight: bold; cursor: help } ul li { list-style: disc outside url(); margin-left: 1.5em; padding: .2em } ul ul { display: none }
table { border-collapse: collapse; width: 100% } tr:nth-child(even), tr.odd { background: #eee } td, th { padding: 4px; border: 1px solid }
h1, h2, h3, h4 { font: italic 20px Georgia; clear: both; text-transform: lowercase; letter-spacing: -1px } p { margin: 0 0 2em; line-height: 2 }
div, section, article, header, form { min-height: 1px } article { border-bottom: 3px double } header { position: static; background: #eef }
svg { fill: red; width: 50px } img { max-width: 100%; border: 4px solid } dialog { top: 0 } summary { background: #ddd } iframe { border: 5px solid red !important; margin: 10px }
:focus { outline: none } ::selection { background: pink } body { font: 12px/1.2 Verdana; color: #333; accent-color: red; caret-color: red }
`;

/** Style sheets of frameworks, themes and design systems. */
export const looks: readonly Host[] = [
  {
    name: 'A page without styles of its own',
    narrow: true,
    everywhere: true,
    page: ({ search, form, snippet }) => ({ body: withTags(search, form) + snippet }),
  },
  {
    name: 'Bootstrap 5',
    packages: ['bootstrap'],
    narrow: true,
    everywhere: true,
    page: (parts) => {
      const page = styled('bootstrap/dist/css/bootstrap.css')(parts);
      return {
        ...page,
        body: `${page.body}<script src="${parts.npm('bootstrap/dist/js/bootstrap.bundle.js')}"></script>`,
      };
    },
  },
  {
    name: 'Bootstrap 3 with jQuery',
    packages: ['bootstrap-3', 'jquery'],
    page: (parts) => {
      const page = styled(
        'bootstrap-3/dist/css/bootstrap.css',
        'bootstrap-3/dist/css/bootstrap-theme.css',
      )(parts);
      const scripts = ['jquery/dist/jquery.js', 'bootstrap-3/dist/js/bootstrap.js'];
      return {
        ...page,
        body:
          page.body + scripts.map((file) => `<script src="${parts.npm(file)}"></script>`).join(''),
      };
    },
  },
  {
    name: 'Bootstrap 3, printed',
    packages: ['bootstrap-3'],
    page: styled('bootstrap-3/dist/css/bootstrap.css'),
    print: true,
    remark: 'Held against the plain page, printed.',
  },
  {
    name: 'The Danish design system (dkfds)',
    packages: ['dkfds'],
    narrow: true,
    page: (parts) => {
      const page = styled('dkfds/dist/css/dkfds.css')(parts);
      return {
        ...page,
        body: `${page.body}<script src="${parts.npm('dkfds/dist/js/dkfds.js')}"></script><script>DKFDS.init()</script>`,
      };
    },
  },
  {
    name: 'A classic WordPress theme',
    page: ({ search, form, snippet, file }) => ({
      head: `<link rel="stylesheet" href="${file('stories/shared/wordpress-like.css')}">`,
      bodyAttributes: 'class="page-template-default page"',
      body: `<div class="hentry"><div class="entry-content">${withTags(search, form)}</div></div>${snippet}`,
    }),
  },
  {
    name: 'Drupal with jQuery, once and old global selectors',
    packages: ['jquery', '@drupal/once'],
    page: ({ search, form, snippet, npm }) => ({
      head: `<style>${oldSelectors}</style><script src="${npm('jquery/dist/jquery.js')}"></script>`,
      body: `<div class="region region-content">${withTags(search, form)}</div>${snippet}
<script type="module">import once from '${npm('@drupal/once/dist/once.js')}';
globalThis.Drupal = { behaviors: { all: { attach(context) {
  jQuery(once('all', 'a, input, button, fieldset, label, ul li, ju-job-search, div', context)).addClass('processed').on('click keydown', () => {});
} } } };
const attach = () => Object.values(Drupal.behaviors).forEach((one) => one.attach(document));
jQuery(attach); new MutationObserver(attach).observe(document.body, { childList: true });</script>`,
    }),
  },
];
