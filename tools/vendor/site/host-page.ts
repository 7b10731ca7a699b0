/** What a host's page is to be like; every member is a parameter of its address. */
export interface HostPage {
  readonly look?: string;
  readonly lang?: string;
  readonly dir?: string;
  /** What the person has chosen, as the reading bar would keep it. */
  readonly scheme?: string;
  readonly contrast?: string;
  readonly scale?: string;
  /** Folder of a theme. */
  readonly theme?: string;
  readonly reading?: string;
  /** CSS of the box around the tag, as `display: flex`. */
  readonly box?: string;
  /** `strict`: a Content-Security-Policy that allows what a host is told to allow, and Trusted Types. */
  readonly policy?: string;
  /** Takes in new bytes as they are built. */
  readonly live?: string;
  /** How often the tag stands there. */
  readonly copies?: string;
}

interface Surroundings {
  readonly tag: string;
  readonly loader: { readonly url: string; readonly integrity: string };
  readonly municipality: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A page as an editor's CMS gives it: somebody else's look, our one script tag, the tag with a fallback. */
export function hostPage(page: HostPage, { tag, loader, municipality }: Surroundings): string {
  const { look = 'plain', lang = 'da', dir, reading, box, live, copies = '1' } = page;
  const reads = reading === 'easy' ? ' reading="easy"' : '';
  const widget = `<${tag}${reads}><p class="authored">Her står, hvad redaktøren skrev.</p></${tag}>`;
  const around = box ? ` data-box="${escape(box)}"` : '';
  return `<!doctype html>
<html lang="${escape(lang)}"${dir ? ` dir="${escape(dir)}"` : ''}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thisted Kommune</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/look.css?name=${escape(look)}${box ? `&box=${encodeURIComponent(box)}` : ''}">
<script src="/listen.js"></script>
<header><p>Thisted Kommune</p></header>
<main id="indhold">
<h1>Find arbejde</h1>
<p>Her kan du få hjælp, mens du søger arbejde.</p>
<div id="place"${around}>${widget.repeat(Number(copies))}</div>
<p id="after">Ring til os, hvis du er i tvivl.</p>
<details id="rest"><summary>Åbningstider</summary>Mandag til fredag klokken 9 til 15.</details>
</main>
${live ? '<script src="/renew.js"></script>' : ''}
<script async src="${loader.url}" integrity="${loader.integrity}" crossorigin data-municipality="${municipality}"></script>
</html>
`;
}

/** The page's own script: notes what goes wrong, as a host would; and takes what the person has chosen from the address. */
export const listenScript = `
{
  const { scheme, contrast, scale } = Object.fromEntries(new URLSearchParams(location.search));
  const chosen = { ...(scheme && { scheme }), ...(contrast && { contrast }), ...(scale && { textScale: Number(scale) }) };
  if (scheme) document.documentElement.style.colorScheme = scheme;
  try {
    if (Object.keys(chosen).length) localStorage.setItem('jobunivers.preferences', JSON.stringify(chosen));
    else localStorage.removeItem('jobunivers.preferences');
  } catch {}
}
globalThis.heard = { codes: [], violations: [], ready: 0 };
addEventListener('ju-error', (event) => heard.codes.push(event.code));
addEventListener('ju-ready', () => heard.ready++);
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
  heard.violations.push([violatedDirective, blockedURI, sample, sourceFile].filter(Boolean).join(' ')));
`;
