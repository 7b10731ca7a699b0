import type { Plugin } from 'vite';

/**
 * Names Lit's Trusted Types policy `jobunivers-lit`: a host that runs a Lit of its own has a policy `lit-html` already, and
 * a page that lists its policies may hold each name once.
 * @throws when Lit was not met or makes its policy in another way.
 */
export function renameLitPolicy(): Plugin {
  let renamed = 0;
  return {
    name: 'jobunivers:rename-lit-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js/.test(id)) return undefined;
      return code.replace(/createPolicy\((["'])lit-html\1/, () => {
        renamed++;
        return 'createPolicy("jobunivers-lit"';
      });
    },
    buildEnd(error) {
      if (!error && renamed !== 1) throw new Error("Lit's Trusted Types policy was not found.");
    },
  };
}

/**
 * For a file that comes later to a page which has Lit already: a second one would ask for a second policy, which the page refuses.
 * @throws when Lit was met.
 */
export function withoutLit(): Plugin {
  return {
    name: 'jobunivers:without-lit',
    transform(_code, id) {
      if (/\/lit-html\/lit-html\.js/.test(id)) this.error('A late file brings a Lit of its own.');
      return undefined;
    },
  };
}
