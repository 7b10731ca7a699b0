import type { Contact } from '../../../contract/types.ts';
import { readEmail, type EmailFault } from './read-email.ts';
import type { TelephoneFault } from './read-telephone.ts';
import { readTelephone, writeTelephone } from './telephone.ts';

/** As the person typed it. */
export interface TypedContact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}
export const noContact: TypedContact = { name: '', telephone: '', email: '' };

/** What is to be mended, by field. */
export interface ContactFaults {
  readonly name?: 'empty';
  readonly telephone?: Exclude<TelephoneFault, 'empty'> | 'either';
  readonly email?: Exclude<EmailFault, 'empty'>;
}

export const longestName = 120;

/** Reads how somebody can be answered: a name, and a telephone number or an e-mail address. */
export function readContact(
  typed: TypedContact,
):
  | { readonly contact: Contact; readonly faults?: never }
  | { readonly faults: ContactFaults; readonly contact?: never } {
  const name = typed.name.trim().slice(0, longestName);
  const telephone = readTelephone(typed.telephone);
  const email = readEmail(typed.email);
  const faults: ContactFaults = {
    ...(!name && { name: 'empty' }),
    ...(telephone.fault === 'empty'
      ? email.fault === 'empty' && { telephone: 'either' }
      : telephone.fault && { telephone: telephone.fault }),
    ...(email.fault && email.fault !== 'empty' && { email: email.fault }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    contact: {
      name,
      ...(!telephone.fault && { telephone: telephone.telephone }),
      ...(!email.fault && { email: email.email }),
    },
  };
}

/** What was typed, again, where only the reading of it was kept. */
export const typedFrom = ({ name, telephone = '', email = '' }: Contact): TypedContact => ({
  name,
  telephone: writeTelephone(telephone),
  email,
});
