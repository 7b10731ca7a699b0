import {
  html,
  nothing,
  type KeyOf,
  type TemplateResult,
  type TextParameters,
} from '../../core/facade.ts';
import '../../elements/text-field/text-field.ts';
import { longestName, type ContactFaults, type TypedContact } from './contact.ts';
import { readEmail } from './read-email.ts';
import { prepareTelephone } from './telephone.ts';

/** What the fields need of the widget they stand in. */
export interface ContactScreen {
  readonly t: (key: `contact:${KeyOf<'contact'>}`, parameters?: TextParameters) => string;
  readonly typed: TypedContact;
  readonly faults: ContactFaults;
  change(typed: Partial<TypedContact>): void;
}

type Field = HTMLElement & { readonly value: string };
const valueOf = (event: Event): string => (event.currentTarget as Field).value;

/** Name, and telephone number or e-mail address, as their group says. Never read aloud: they are the person's own. */
export function renderContact({ t, typed, faults, change }: ContactScreen): TemplateResult {
  const read = readEmail(typed.email);
  const meant = read.fault ? undefined : read.meant;
  return html`<div class="contact" data-ju-silent>
    <ju-text-field
      dir="auto"
      id="contact-name"
      label=${t('contact:name')}
      autocomplete="name"
      maxlength=${longestName}
      .value=${typed.name}
      error=${faults.name ? t('contact:fault.name') : ''}
      @input=${(event: Event) => change({ name: valueOf(event) })}
    ></ju-text-field>
    <div class="contact" role="group" aria-labelledby="contact-either">
      <p id="contact-either" class="quiet">${t('contact:either')}</p>
      <ju-text-field
        id="contact-telephone"
        type="tel"
        label=${t('contact:telephone')}
        description=${t('contact:telephoneHint')}
        .value=${typed.telephone}
        error=${faults.telephone ? t(`contact:fault.telephone.${faults.telephone}`) : ''}
        @input=${(event: Event) => {
          prepareTelephone(valueOf(event));
          change({ telephone: valueOf(event) });
        }}
      ></ju-text-field>
      <ju-text-field
        id="contact-email"
        type="email"
        label=${t('contact:email')}
        .value=${typed.email}
        error=${faults.email ? t(`contact:fault.email.${faults.email}`) : ''}
        @input=${(event: Event) => change({ email: valueOf(event) })}
      ></ju-text-field>
      <div role="status">
        ${
          meant
            ? html`<ju-button
                variant="quiet"
                @click=${(event: Event) => takeMeant(event, () => change({ email: meant }))}
                >${t('contact:meant', { email: meant })}</ju-button
              >`
            : nothing
        }
      </div>
    </div>
  </div>`;
}

/** The button is gone once it is pressed: reading goes on in the field that it mended. */
function takeMeant({ currentTarget }: Event, take: () => void): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#contact-email')?.focus();
  take();
}

type WithFaults = { readonly faults?: ContactFaults };

/**
 * The first field that is to be mended, by its id, each time that somebody wanted to go on and could not; nothing while they type, which
 * takes faults away.
 *
 * @param sameWords Nothing was typed between the two states.
 */
export const pressedInVain = (
  before: WithFaults,
  { faults }: WithFaults,
  sameWords: boolean,
): string | undefined =>
  sameWords && faults && faults !== before.faults
    ? (['name', 'telephone', 'email'] as const)
        .filter((name) => faults[name])
        .map((name) => `contact-${name}`)[0]
    : undefined;
