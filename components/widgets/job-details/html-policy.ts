/**
 * Name of the Trusted Types policy for words that are not ours. A page that lists its policies (`trusted-types …` in its CSP) must
 * name it; else an advertisement is shown as plain text, and a posting is not told as data.
 */
export const policyName = 'jobunivers-html';

/** As much of a policy as is used here. */
export interface HtmlPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
  createScript(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;

/**
 * The one policy of that name; made once, for a page allows no second. Nobody but the modules beside this one reaches it: HTML goes
 * straight into DOMPurify's own inert document, and text into scripts that are data.
 *
 * @returns undefined where there are no Trusted Types. @throws where the page does not allow it.
 */
export function htmlPolicy(): HtmlPolicy | undefined {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy(policyName, {
    createHTML: (html) => html,
    createScriptURL: () => 'about:blank',
    createScript: (text) => text,
  });
  return policy;
}
