import type { Page } from './layout.ts';

const jobSearch = {
  da: `<ju-job-search municipality="787">
<p>Her plejer du at kunne søge i ledige job. <a href="https://jobnet.dk">Se ledige job på Jobnet</a>.</p>
</ju-job-search>`,
  en: `<ju-job-search municipality="787">
<p>You can usually search for jobs here. <a href="https://jobnet.dk">See jobs on Jobnet</a>.</p>
</ju-job-search>`,
};

const screeningForm = {
  da: `<ju-screening-form municipality="787" search-page="/arbejde/find-job">
<p>Her plejer du at kunne fortælle os, hvad du søger. Ring eller skriv til jobcentret, så hjælper vi dig.</p>
</ju-screening-form>`,
  en: `<ju-screening-form municipality="787" search-page="/en/work/find-a-job">
<p>You can usually tell us here what you are looking for. Call or write to the jobcentre, and we will help you.</p>
</ju-screening-form>`,
};

/** Tells who does not read Danish well what the widget can do; its words are in the languages it is for. */
const languageNote = `<ul class="languages">
<li lang="en">Also in English: choose your language below.</li>
<li lang="ar" dir="rtl">بالعربية أيضًا: اختر لغتك في الأسفل.</li>
<li lang="ru">По-русски: выберите язык ниже.</li>
</ul>`;

/** The fjord on a calm morning. */
const fjord = `<svg class="fjord" viewBox="0 0 1200 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
<rect width="1200" height="300" fill="#fdf4d6"/><circle cx="910" cy="128" r="62" fill="#f6c433"/>
<path d="M0 176c140-52 270-44 400-10s250 20 380-14 260-30 420 12v136H0Z" fill="#c9d6b4"/>
<path d="M0 206c180-34 330-20 500-4s400-40 700-8v106H0Z" fill="#a9bd93"/>
<path d="M0 222c200-18 400 6 620 2s400-18 580-2v78H0Z" fill="#7fb1d8"/>
<path d="M0 252c120-12 220 10 340 4s220-14 340-4 260 12 520-2v50H0Z" fill="#0b5fa5"/>
<path d="M466 240h58l-10 13h-38ZM494 235v-58l34 58Z" fill="#fff"/>
</svg>`;

const front = ['/', 'Forside'] as const;
const work = ['/arbejde', 'Arbejde'] as const;

const pages: readonly Page[] = [
  {
    path: '/',
    language: 'da',
    title: 'Forside',
    embeds: false,
    content: `<div class="hero">${fjord}<div class="hero-words"><h1>Velkommen til kommunen</h1>
<p>Her finder du det, du har brug for i hverdagen.</p></div></div>
<h2 class="doors-heading">Arbejde og uddannelse</h2>
<ul class="doors">
<li><a href="/arbejde/find-job"><strong>Find job</strong><span>Søg i ledige job tæt på dig</span></a></li>
<li><a href="/arbejde/fortael-om-dig"><strong>Fortæl om dig</strong><span>Få job vist, der passer til dig</span></a></li>
<li><a href="/arbejde"><strong>Arbejde</strong><span>Begge dele på én side</span></a></li>
<li><a href="/virksomheder/opslag"><strong>For virksomheder</strong><span>Skriv et jobopslag, som mange kan læse</span></a></li>
</ul>
<h2>Nyt fra kommunen</h2>
<ul class="news">
<li><h3>Biblioteket åbner tidligere</h3><p>Fra mandag kan du låne og aflevere fra klokken 8.</p></li>
<li><h3>Svømmehallen holder lukket i uge&nbsp;7</h3><p>Vi gør bassinet klar til foråret.</p></li>
<li><h3>Mød din rådgiver på havnen</h3><p>Torsdag er jobcentret med i det gamle pakhus. Der er kaffe.</p></li>
</ul>`,
  },
  {
    path: '/arbejde',
    language: 'da',
    title: 'Arbejde',
    embeds: true,
    above: [front],
    content: `<h1>Arbejde</h1>
<p class="lead">Fortæl, hvad du søger, og se job, der passer. Du kan også søge med det samme.</p>
${languageNote}
<section>${screeningForm.da}</section>
<section>${jobSearch.da}</section>`,
  },
  {
    path: '/arbejde/find-job',
    language: 'da',
    title: 'Find job',
    embeds: true,
    above: [front, work],
    content: `<h1>Find job</h1>
<p class="lead">Alle slags job: fuld tid, deltid, fleksjob, praktik, læreplads og vikararbejde.</p>
${languageNote}
${jobSearch.da}`,
  },
  {
    path: '/arbejde/fortael-om-dig',
    language: 'da',
    title: 'Fortæl om dig',
    embeds: true,
    above: [front, work],
    content: `<h1>Fortæl om dig</h1>
<p class="lead">Det tager et par minutter. Du bestemmer selv, hvad du vil svare på.</p>
${languageNote}
${screeningForm.da}`,
  },
  {
    path: '/arbejde/job',
    language: 'da',
    title: 'Et job',
    embeds: true,
    above: [front, work],
    content: `<h1>Et job</h1>
<ju-job-details municipality="787" search-page="/arbejde/find-job" company-page="/arbejde/virksomhed">
<p>Her plejer du at kunne læse om et job. <a href="/arbejde/find-job">Find et job</a>.</p>
</ju-job-details>`,
  },
  {
    path: '/arbejde/virksomhed',
    language: 'da',
    title: 'En virksomhed',
    embeds: true,
    above: [front, work],
    content: `<h1>En virksomhed</h1>
<ju-company-page municipality="787" search-page="/arbejde/find-job" details-page="/arbejde/job">
<p>Her plejer du at kunne læse om en virksomhed. <a href="/arbejde/find-job">Find et job</a>.</p>
</ju-company-page>`,
  },
  {
    path: '/virksomheder/opslag',
    language: 'da',
    title: 'Skriv et jobopslag',
    embeds: true,
    above: [front],
    content: `<h1>Skriv et jobopslag</h1>
<p class="lead">For virksomheder: vi hjælper jer til et opslag, som mange kan læse og vil svare på.</p>
<ju-posting-form municipality="787">
<p>Her plejer I at kunne skrive et jobopslag. Ring til jobcentret, så hjælper vi jer.</p>
</ju-posting-form>`,
  },
  {
    path: '/arbejde/kurser',
    language: 'da',
    title: 'Kurser og øvelser',
    embeds: true,
    above: [front, work],
    content: `<h1>Kurser og øvelser</h1>
<p class="lead">Korte kurser fra Læringsbroen, og hjælp fra Ordværk til at skrive om dig selv.</p>
<section><ju-laeringsbroen-courses>
<p>Her plejer du at kunne se korte kurser. Spørg i jobcentret, hvilke kurser der er lige nu.</p>
</ju-laeringsbroen-courses></section>
<section><ju-ordvaerk-introduction>
<p>Her plejer du at kunne øve dig i at skrive om dig selv. Jobcentret hjælper dig gerne med det.</p>
</ju-ordvaerk-introduction></section>`,
  },
  {
    path: '/en/work/find-a-job',
    language: 'en',
    title: 'Find a job',
    embeds: true,
    content: `<h1>Find a job</h1>
<p class="lead">All kinds of work: full time, part time, flex jobs, internships, apprenticeships and temp work.</p>
${jobSearch.en}`,
  },
  {
    path: '/en/work/about-you',
    language: 'en',
    title: 'Tell us about yourself',
    embeds: true,
    content: `<h1>Tell us about yourself</h1>
<p class="lead">It takes a few minutes. You decide what you want to answer.</p>
${screeningForm.en}`,
  },
];

/** The page at a path, with or without a slash at its end. */
export function findPage(pathname: string): Page | undefined {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  return pages.find((page) => page.path === path);
}

export const notFoundPage: Page = {
  path: '',
  language: 'da',
  title: 'Siden findes ikke',
  embeds: false,
  content: `<h1>Vi kan ikke finde siden</h1><p><a href="/">Gå til forsiden</a></p>`,
};
