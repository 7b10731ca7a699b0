import { first, isObject, line, own, type JsonObject } from './values.ts';

const companyId = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * The key that an employer is known by across its postings: `cvr-` and the number in the Central Business Register (CVR)
 * where the source says it (`identifier` with `propertyID` CVR, `taxID`, `vatID`), else its `identifier` as it stands.
 */
export function companyOf(organization: JsonObject): string | undefined {
  const identifier = first(own(organization, 'identifier'));
  const named = isObject(identifier)
    ? (own(identifier, 'propertyID') ?? own(identifier, 'name'))
    : '';
  const value = line(isObject(identifier) ? own(identifier, 'value') : identifier, 64);
  const registered =
    companyOfRegister(/^cvr$/i.test(line(named) ?? '') ? value : undefined) ??
    companyOfRegister(own(organization, 'taxID')) ??
    companyOfRegister(own(organization, 'vatID'));
  return registered ?? (value !== undefined && companyId.test(value) ? value : undefined);
}

/** The key by a number of the register, as `29189668` or `DK 29 18 96 68`; zeros mean none. */
export function companyOfRegister(number: unknown): string | undefined {
  const digits = /^(?:DK)?(\d{8})$/i.exec(line(number, 20)?.replace(/[ -]/g, '') ?? '')?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : `cvr-${digits}`;
}
