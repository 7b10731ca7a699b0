/** What the embed origin gives an editor to paste. */
export interface Snippet {
  readonly loaderUrl: string;
  readonly integrity: string;
}

/** One page of the site. `content` is HTML written by the site's editors. */
export interface Page {
  readonly path: string;
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly content: string;
  /** Whether the page uses a widget, and so the script tag. */
  readonly embeds: boolean;
}

const navigation = {
  da: [
    ['/', 'Forside'],
    ['/arbejde', 'Arbejde'],
    ['/arbejde/find-job', 'Find job'],
    ['/arbejde/fortael-om-dig', 'Fortæl om dig'],
    ['/en/work/find-a-job', 'English', 'en'],
  ],
  en: [
    ['/en/work/find-a-job', 'Find a job'],
    ['/en/work/about-you', 'Tell us about yourself'],
    ['/', 'Dansk', 'da'],
  ],
} as const;

const words = {
  da: {
    skip: 'Spring til indhold',
    menu: 'Hovedmenu',
    site: 'Eksempelkommunen ved Limfjorden',
    footer:
      'Et opdigtet websted, der viser, hvordan widgets fra Jobunivers bor på en kommunes side.',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    site: 'The Example Municipality by the Limfjord',
    footer: 'A fictional website that shows how Jobunivers widgets live on a municipality’s page.',
  },
} as const;

/** The whole document. */
export function renderPage(page: Page, snippet: Snippet): string {
  const say = words[page.language];
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${say.site}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header class="top">
<div class="wrap">
<a class="brand" href="/"><span class="mark" aria-hidden="true"></span>${say.site}</a>
<nav aria-label="${say.menu}"><ul>
${navigation[page.language].map((entry) => navigationItem(entry, page.path)).join('\n')}
</ul></nav>
</div>
</header>
<main id="content" class="wrap" tabindex="-1">
${page.content}
</main>
<footer class="bottom"><div class="wrap"><p>${say.footer}</p></div></footer>
${page.embeds ? scriptTag(snippet) : ''}
</body>
</html>
`;
}

/** Where a link leads, its words, and their language where it is another than the page's. */
type Entry = readonly [path: string, label: string, language?: string];

function navigationItem([path, label, language]: Entry, current: string): string {
  const mark = path === current ? ' aria-current="page"' : '';
  const other = language ? ` lang="${language}" hreflang="${language}"` : '';
  return `<li><a href="${path}"${mark}${other}>${label}</a></li>`;
}

function scriptTag({ loaderUrl, integrity }: Snippet): string {
  return `<script async src="${loaderUrl}" integrity="${integrity}" crossorigin data-municipality="787"></script>`;
}
