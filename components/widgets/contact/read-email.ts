/** What keeps an e-mail address from being one. */
export type EmailFault = 'empty' | 'at' | 'space' | 'domain' | 'letters';

/** Where most people have theirs; one letter beside it is most likely a slip. */
const usual = [
  'gmail.com',
  'hotmail.com',
  'hotmail.dk',
  'icloud.com',
  'live.dk',
  'mail.dk',
  'outlook.com',
  'outlook.dk',
  'yahoo.com',
  'yahoo.dk',
] as const;
const part = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const address = new RegExp(`^${part}(?:\\.${part})*@(?:${label}\\.)+${label}$`, 'i');

/**
 * Reads an e-mail address as people type it.
 *
 * `meant`: what it was perhaps meant to be, where it looks like a slip; to be asked, never to be put in its place.
 */
export function readEmail(
  typed: string,
):
  | { readonly email: string; readonly meant?: string; readonly fault?: never }
  | { readonly fault: EmailFault } {
  const text = typed.trim().replace(/^mailto:/i, '');
  if (text === '') return { fault: 'empty' };
  if (/\s/.test(text)) return { fault: 'space' };
  const [name = '', domain = '', ...more] = text.split('@');
  if (!name || more.length > 0 || !text.includes('@')) return { fault: 'at' };
  if (!/^[^.].*\.[^.]{2,}$/.test(domain)) return { fault: 'domain' };
  if (!address.test(text) || text.length > 254) return { fault: 'letters' };
  const lower = domain.toLowerCase();
  const near = usual.some((one) => one === lower)
    ? undefined
    : usual.find((one) => oneSlipApart(one, lower));
  return { email: text, ...(near && { meant: `${name}@${near}` }) };
}

/** One letter more, fewer or other, or two neighbours exchanged. */
function oneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  ) {
    end++;
  }
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}
