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

const pages: readonly Page[] = [
  {
    path: '/',
    language: 'da',
    title: 'Forside',
    embeds: false,
    content: `<div class="hero"><h1>Velkommen til kommunen</h1>
<p>Her finder du det, du har brug for i hverdagen.</p></div>
<ul class="doors">
<li><a href="/arbejde/find-job"><strong>Find job</strong><span>Søg i ledige job tæt på dig</span></a></li>
<li><a href="/arbejde/fortael-om-dig"><strong>Fortæl om dig</strong><span>Få job vist, der passer til dig</span></a></li>
<li><a href="/arbejde"><strong>Arbejde</strong><span>Begge dele på én side</span></a></li>
</ul>
<h2>Nyt fra kommunen</h2>
<p>Biblioteket har fået nye åbningstider. Svømmehallen holder lukket i uge 7.</p>`,
  },
  {
    path: '/arbejde',
    language: 'da',
    title: 'Arbejde',
    embeds: true,
    content: `<h1>Arbejde</h1>
<p>Fortæl, hvad du søger, og se job, der passer. Du kan også søge med det samme.</p>
<section>${screeningForm.da}</section>
<section>${jobSearch.da}</section>`,
  },
  {
    path: '/arbejde/find-job',
    language: 'da',
    title: 'Find job',
    embeds: true,
    content: `<h1>Find job</h1>
<p>Alle slags job: fuld tid, deltid, fleksjob, praktik, læreplads og vikararbejde.</p>
${jobSearch.da}`,
  },
  {
    path: '/arbejde/fortael-om-dig',
    language: 'da',
    title: 'Fortæl om dig',
    embeds: true,
    content: `<h1>Fortæl om dig</h1>
<p>Det tager et par minutter. Du bestemmer selv, hvad du vil svare på.</p>
${screeningForm.da}`,
  },
  {
    path: '/en/work/find-a-job',
    language: 'en',
    title: 'Find a job',
    embeds: true,
    content: `<h1>Find a job</h1>
<p>All kinds of work: full time, part time, flex jobs, internships, apprenticeships and temp work.</p>
${jobSearch.en}`,
  },
  {
    path: '/en/work/about-you',
    language: 'en',
    title: 'Tell us about yourself',
    embeds: true,
    content: `<h1>Tell us about yourself</h1>
<p>It takes a few minutes. You decide what you want to answer.</p>
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
