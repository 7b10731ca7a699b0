import type { Application, ApplicationFields } from '../../../contract/types.ts';
import type { ContactFaults } from '../contact/contact.ts';
import type { Activity } from '../personal/screen.ts';
import type { Draft } from './draft.ts';

export type About = ApplicationFields['about'];

/** Whom one writes to, and about what. Nothing of it is known when it could not be fetched and the person writes all the same. */
export interface Addressee {
  /** Of the posting; absent in an unsolicited application. */
  readonly title?: string;
  /** Absent for employers that do not give their name. */
  readonly company?: string;
  /** Last day to apply, `YYYY-MM-DD`. */
  readonly lastDay?: string;
  readonly inLanguage?: string;
  /** The rule of law by which the municipality has a say, where it has: never a no. */
  readonly ask?: 'flex-job' | 'internship';
}

export const steps = ['letter', 'contact', 'curriculum', 'review'] as const;
export type Step = (typeof steps)[number];

/** One union, so that impossible states cannot be written. */
export type ApplicationState =
  | { readonly type: 'loading' }
  /** Somebody wrote here in another window: nothing of it is shown before the person says that it is theirs. */
  | { readonly type: 'found' }
  /** What one applies for could not be had. */
  | { readonly type: 'error'; readonly code: string }
  | {
      readonly type: 'writing';
      readonly step: Step;
      readonly addressee: Addressee;
      readonly draft: Draft;
      /** Came from the review, and goes back there. */
      readonly amending?: boolean;
      /** How often the person wanted to go on with an empty letter. */
      readonly letterMissing?: number;
      readonly faults?: ContactFaults;
      readonly sending: Activity;
      /** The letter that was just erased: it can be had back until something else is written. */
      readonly erased?: Draft | undefined;
      /** Shall all that rests here go? */
      readonly confirming?: boolean;
      /** All of it just went. */
      readonly emptied?: boolean;
    }
  /** Withdrawn, over, or taking no applications here: the letter stays the person's. */
  | {
      readonly type: 'closed';
      readonly why: 'gone' | 'over' | 'elsewhere';
      readonly addressee: Addressee;
      readonly draft: Draft;
      readonly erased?: Draft | undefined;
      readonly copying?: 'copied' | 'refused';
    }
  | {
      readonly type: 'sent';
      readonly application: Application;
      /** The person sent it just now, else it was found from an earlier visit. */
      readonly fresh: boolean;
      /** An earlier version had arrived already, without the person knowing: that one counts. */
      readonly earlier?: boolean;
      readonly takingBack: Activity;
      readonly confirming?: boolean;
      readonly copying?: 'copied' | 'refused';
    }
  /** Taken back and erased there; the letter is still here, and can be sent again. */
  | {
      readonly type: 'taken-back';
      readonly addressee: Addressee;
      readonly draft: Draft;
      readonly erased?: Draft | undefined;
    };

/** States with a letter that is not sent. */
export type WithLetter = Extract<ApplicationState, { readonly erased?: unknown }>;
export const hasLetter = (state: ApplicationState): state is WithLetter =>
  state.type === 'writing' || state.type === 'closed' || state.type === 'taken-back';

export const loading: ApplicationState = { type: 'loading' };
