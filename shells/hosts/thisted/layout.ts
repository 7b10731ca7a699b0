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
  /** Paths of the pages above it, the nearest last; nothing on a front page. */
  readonly above?: readonly (readonly [path: string, label: string])[];
}

const navigation = {
  da: [
    ['/', 'Forside'],
    ['/arbejde', 'Arbejde'],
    ['/arbejde/find-job', 'Find job'],
    ['/arbejde/fortael-om-dig', 'Fortæl om dig'],
    ['/arbejde/kurser', 'Kurser'],
  ],
  en: [
    ['/en/work/find-a-job', 'Find a job'],
    ['/en/work/about-you', 'Tell us about yourself'],
  ],
} as const;

const words = {
  da: {
    skip: 'Spring til indhold',
    menu: 'Hovedmenu',
    site: 'Eksempelkommunen',
    motto: 'ved Limfjorden',
    trail: 'Du er her',
    other: ['/en/work/find-a-job', 'English', 'en'],
    help: 'Har du brug for hjælp?',
    helpLines: [
      'Kom forbi borgerservice, eller ring til os på hverdage fra 10 til 14.',
      'Vi bestiller gerne en tolk til samtalen.',
    ],
    about: 'Om siden',
    footer:
      'Et opdigtet websted, der viser, hvordan widgets fra Jobunivers bor på en kommunes side.',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    site: 'The Example Municipality',
    motto: 'by the Limfjord',
    trail: 'You are here',
    other: ['/', 'Dansk', 'da'],
    help: 'Do you need help?',
    helpLines: [
      'Come to the citizen service centre, or call us on weekdays from 10 to 14.',
      'We are happy to book an interpreter.',
    ],
    about: 'About this site',
    footer: 'A fictional website that shows how Jobunivers widgets live on a municipality’s page.',
  },
} as const;

/** The municipality's mark: a sun over the fjord. */
const mark = `<svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
<circle cx="24" cy="24" r="24" fill="#0b5fa5"/><circle cx="24" cy="20" r="7" fill="#f6c433"/>
<path d="M4 28c4-4 8-4 12 0s8 4 12 0 8-4 12 0c1.4 1.4 2.7 2.3 4 2.7A22 22 0 0 1 4 30Z" fill="#0b5fa5"/>
<path d="M4 29c4-4 8-4 12 0s8 4 12 0 8-4 12 0 3 2 4 2M8 37c3-3 6-3 9 0s6 3 9 0 6-3 9 0 3 2 4 2" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
</svg>`;

/** The whole document. */
export function renderPage(page: Page, snippet: Snippet): string {
  const say = words[page.language];
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${say.site} ${say.motto}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header class="top">
<div class="wrap">
<a class="brand" href="/">${mark}<span><strong>${say.site}</strong> <span class="motto">${say.motto}</span></span></a>
<a class="other" href="${say.other[0]}" lang="${say.other[2]}" hreflang="${say.other[2]}">${say.other[1]}</a>
</div>
<nav aria-label="${say.menu}"><ul class="wrap">
${navigation[page.language].map((entry) => navigationItem(entry, page.path)).join('\n')}
</ul></nav>
</header>
<main id="content" tabindex="-1">
<div class="wrap">
${trail(page)}
${page.content}
</div>
</main>
<footer class="bottom"><div class="wrap">
<section><h2>${say.help}</h2>${say.helpLines.map((line) => `<p>${line}</p>`).join('')}</section>
<section><h2>${say.about}</h2><p>${say.footer}</p></section>
</div></footer>
${page.embeds ? scriptTag(snippet) : ''}
</body>
</html>
`;
}

type Entry = readonly [path: string, label: string];

function navigationItem([path, label]: Entry, current: string): string {
  const mark = path === current ? ' aria-current="page"' : '';
  return `<li><a href="${path}"${mark}>${label}</a></li>`;
}

/** The way down to a page. */
function trail({ above, language, title }: Page): string {
  if (!above) return '';
  const links = above.map(([path, label]) => `<li><a href="${path}">${label}</a></li>`).join('');
  return `<nav class="trail" aria-label="${words[language].trail}"><ol>${links}<li aria-current="page">${title}</li></ol></nav>`;
}

function scriptTag({ loaderUrl, integrity }: Snippet): string {
  return `<script async src="${loaderUrl}" integrity="${integrity}" crossorigin data-municipality="787"></script>`;
}
