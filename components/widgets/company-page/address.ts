/** Parameter of a host's address that names a company. */
const parameter = 'ju-company';

/** The company that an address names; empty for none. */
export function companyInAddress(search: string): string {
  const id = new URLSearchParams(search).get(parameter) ?? '';
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : '';
}

/** The address of a posting on the host's page about postings; undefined for what a link must not lead to. */
export function postingAddress(page: string, id: string, here: string): string | undefined {
  if (!page || !URL.canParse(page, here)) return undefined;
  const address = new URL(page, here);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  address.searchParams.set('ju', '1');
  address.searchParams.set('ju-posting', id);
  return address.href;
}
