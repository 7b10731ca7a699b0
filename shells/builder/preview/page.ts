import type { Choice } from '../choice.ts';
import type { OfferedMunicipality } from '../catalogue.ts';
import { escapeHtml, scriptOf, tagOf, type Loader } from '../snippet.ts';
import { hostLooks } from './looks.ts';

/** The page that an editor sees the widget on: the very snippet, in a look of its own. */
export function previewPage(choice: Choice, loader: Loader, builderOrigin: string): string {
  const pasted =
    // A short code is the server's to expand: what comes out is the tag.
    tagOf(choice.form === 'shortcode' ? { ...choice, form: 'tag' } : choice);
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Eksempel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/looks/${choice.look}.css">
<script src="/report.js" data-builder="${escapeHtml(builderOrigin)}"></script>
<body>
${hostLooks[choice.look].around(pasted)}
${scriptOf(loader, choice.municipality)}
`;
}

/** The policy that such a page needs, with nothing to spare: the lines that an editor copies are tried here. */
export function previewPolicy({ policy }: OfferedMunicipality, builderOrigin: string): string {
  const own: Readonly<Record<string, string>> = {
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
  };
  const directives = new Map(Object.entries(own));
  for (const [name, sources] of Object.entries(policy)) {
    directives.set(name, [directives.get(name), ...sources].filter(Boolean).join(' '));
  }
  return [
    "default-src 'none'",
    ...[...directives].map(([name, sources]) => `${name} ${sources}`),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${builderOrigin}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
}
