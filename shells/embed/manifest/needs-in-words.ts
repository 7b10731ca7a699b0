import type { Needs } from './needs.ts';

/** The same for a person who reads it: plain text of at most 100 characters a line, policies apart. */
export function needsInWords(needs: Needs): string {
  const { municipality, name, seq, issued, expires, contentSecurityPolicy: policy } = needs;
  const { parts, page } = needs.sizes;
  return `${[
    `What a site that embeds Jobunivers for ${name} (${municipality}) needs to know`,
    `Made from manifest ${seq}, given out ${issued}, good until ${expires}.`,
    '',
    'CONTENT SECURITY POLICY',
    'Add to the policy you have:',
    ...policy.add.split('; ').map((line) => `  ${line}`),
    "If scripts come in by nonce and 'strict-dynamic', put your nonce on the loader's tag, and add:",
    ...policy.nonce.split('; ').map((line) => `  ${line}`),
    'If you have no policy, this header is enough:',
    `  Content-Security-Policy: ${policy.standalone}`,
    'trusted-types counts only where you list your own. style-src and font-src need nothing.',
    '',
    'STORED IN THE READER’S BROWSER (cookies: none)',
    ...needs.stored.flatMap(({ name, where, why, howLong, by, consent }) => [
      `  ${name} (${where}; ${by}; consent ${consent})`,
      `    ${why} ${howLong}`,
    ]),
    '',
    'BYTES (gzip) AND REQUESTS, once; afterwards from the browser’s memory.',
    'A widget’s line is what it costs as one more on a page: its files, and its texts in one language.',
    ...parts.map(
      ({ part, when, bytes, requests }) =>
        `  ${part.padEnd(36)} ${String(bytes).padStart(8)} ${String(requests).padStart(4)}  ${when}`,
    ),
    `  ${'a page that shows everything'.padEnd(36)} ${String(page.bytes).padStart(8)} ${String(page.requests).padStart(4)}`,
    '',
    'GLOBAL NAMES ADDED TO THE PAGE',
    ...needs.globals.map(({ name, by }) => `  ${name} (${by})`),
    '',
    'ORIGINS CONTACTED',
    ...needs.origins.map(({ origin, what, by }) => `  ${origin}: ${what} (${by})`),
  ].join('\n')}\n`;
}
