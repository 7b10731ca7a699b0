import { jobPostingKinds, type JobPostingKind, type Wishes } from '../../contract/types.ts';

/**
 * Wishes in the address of a host's search page: `?ju=1&ju-near=7700&ju-radius=20&ju-kind=temp&ju-words=…`. `ju` is the
 * version of the form. Nothing about health has a place in it, and the language is not part of a search.
 */
const version = '1';
const names = ['ju', 'ju-near', 'ju-radius', 'ju-kind', 'ju-words'] as const;

const short = (text: string | null, longest: number): string | undefined => {
  // eslint-disable-next-line no-control-regex -- control characters have no place in what a person searches for
  const tidy = (text ?? '').replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return tidy && tidy.length <= longest ? tidy : undefined;
};

/**
 * Reads wishes from an address. Whatever does not fit the contract is left out, for anybody can write an address; undefined
 * when there are no wishes in it, or in a form of another version.
 */
export function readWishes(parameters: URLSearchParams): Wishes | undefined {
  if (parameters.get('ju') !== version) return undefined;
  const near = short(parameters.get('ju-near'), 80);
  const radius = parameters.get('ju-radius') ?? '';
  const radiusKm = /^\d{1,3}$/.test(radius) ? Number(radius) : 0;
  const asked = new Set<string>(parameters.getAll('ju-kind'));
  const kinds = jobPostingKinds.filter((kind: JobPostingKind) => asked.has(kind));
  const words = short(parameters.get('ju-words'), 200);
  return {
    ...(near !== undefined && { near }),
    ...(near !== undefined && radiusKm >= 1 && radiusKm <= 200 && { radiusKm }),
    ...(kinds.length > 0 && { kinds }),
    ...(words !== undefined && { words }),
  };
}

/** The address's parameters with these wishes in place of the ones before; the host's own stay as they are. */
export function writeWishes(
  wishes: Wishes,
  parameters: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const written = withoutWishes(parameters);
  written.set('ju', version);
  const { near, radiusKm, kinds = [], words } = wishes;
  if (near) written.set('ju-near', near);
  if (near && radiusKm !== undefined) written.set('ju-radius', String(radiusKm));
  for (const kind of kinds) written.append('ju-kind', kind);
  if (words) written.set('ju-words', words);
  return written;
}

/** The address's parameters without ours. */
export function withoutWishes(parameters: URLSearchParams): URLSearchParams {
  const left = new URLSearchParams(parameters);
  for (const name of names) left.delete(name);
  return left;
}
