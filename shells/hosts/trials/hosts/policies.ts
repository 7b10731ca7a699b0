import { above, withTags } from '../content.ts';
import type { Host } from '../host.ts';

/** Content security policies. Each has besides what `host-page.md` asks for. */
export const policies: readonly Host[] = [
  {
    name: 'A strict policy with nonces',
    everywhere: true,
    page: ({ search, form, snippet, nonce }) => ({
      policy: {
        'default-src': "'none'",
        'script-src': `'nonce-${nonce}'`,
        'style-src': `'self' 'nonce-${nonce}'`,
        'base-uri': "'none'",
        'form-action': "'self'",
      },
      body: `${withTags(search, form)}<script nonce="${nonce}">globalThis.mine = 1</script>${snippet}`,
    }),
  },
  {
    name: "A strict policy with nonces and `'strict-dynamic'`",
    page: ({ search, form, snippet, nonce }) => ({
      policy: {
        'default-src': "'none'",
        'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
        'style-src': "'self'",
        'object-src': "'none'",
      },
      body: withTags(search, form) + snippet,
    }),
  },
  {
    name: "A policy without any style (`style-src 'none'`)",
    page: ({ search, snippet }) => ({
      policy: {
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'none'",
        'style-src-attr': "'none'",
        'font-src': "'none'",
      },
      body: `${above}${search}${snippet}`,
    }),
    remark: 'The page cannot reserve room either: what stands below the widget would move.',
  },
  {
    name: 'Trusted Types, and Lit and elements of the page’s own',
    packages: ['lit'],
    page: ({ search, form, snippet, script }) => ({
      policy: {
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'require-trusted-types-for': "'script'",
        'trusted-types': 'lit-html page',
      },
      body: `${withTags(search, form)}<page-counter></page-counter>${snippet}<script src="${script('own-lit')}"></script>`,
    }),
    also: async (page) => {
      await page.locator('page-counter button').click();
      await page.locator('page-counter', { hasText: '1' }).waitFor();
    },
  },
];
