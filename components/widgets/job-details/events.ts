import type {
  CompanyId,
  DismissalReason,
  JobPostingId,
  JobPostingSummary,
  SlotKind,
} from '../../../contract/types.ts';

const travelling = { bubbles: true, composed: true, cancelable: true } as const;

/** What somebody wants to apply for: a posting, or a company that is open to unsolicited applications. */
export type AppliedFor = { readonly posting: JobPostingId } | { readonly company: CompanyId };

/** The person wants to write an application. Preventing the default means: it is opened elsewhere. */
export class JuApplyEvent extends Event {
  static readonly type = 'ju-apply';
  readonly posting: JobPostingId | undefined;
  readonly company: CompanyId | undefined;
  constructor(about: AppliedFor) {
    super(JuApplyEvent.type, travelling);
    if ('posting' in about) this.posting = about.posting;
    else this.company = about.company;
  }
}

/** What somebody wants to book: a time at a company, and the posting that led there. */
export interface BookedAt {
  readonly company: CompanyId;
  readonly posting?: JobPostingId;
  readonly kind: SlotKind;
}

/** The person wants to meet the company. Preventing the default means: it is opened elsewhere. */
export class JuBookEvent extends Event {
  static readonly type = 'ju-book';
  readonly company: CompanyId;
  readonly posting: JobPostingId | undefined;
  readonly kind: SlotKind;
  constructor({ company, posting, kind }: BookedAt) {
    super(JuBookEvent.type, travelling);
    this.company = company;
    this.posting = posting;
    this.kind = kind;
  }
}

/** The person does not want to see the posting again, or does after all. Preventing the default means: it is kept elsewhere. */
export class JuDismissEvent extends Event {
  static readonly type = 'ju-dismiss';
  readonly posting: JobPostingSummary;
  /** False: undone. */
  readonly dismissed: boolean;
  /** Why, where the person said so. */
  readonly reason: DismissalReason | undefined;
  constructor(posting: JobPostingSummary, dismissed: boolean, reason?: DismissalReason) {
    super(JuDismissEvent.type, travelling);
    this.posting = posting;
    this.dismissed = dismissed;
    this.reason = reason;
  }
}

/** The person wants to know more about a company. Preventing the default means: it is shown elsewhere. */
export class JuCompanyEvent extends Event {
  static readonly type = 'ju-company';
  readonly company: CompanyId;
  constructor(company: CompanyId) {
    super(JuCompanyEvent.type, travelling);
    this.company = company;
  }
}

/** The personal parts that can be open below a posting. */
export const openParts = ['application', 'meeting'] as const;
export type OpenPart = (typeof openParts)[number];

/** A personal part was opened, or closed. Heard by whoever shows the posting, and nobody around. */
export class JuPartEvent extends Event {
  static readonly type = 'ju-part';
  /** The one that is open now. */
  readonly part: OpenPart | undefined;
  constructor(part: OpenPart | undefined) {
    super(JuPartEvent.type);
    this.part = part;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-apply': JuApplyEvent;
    'ju-book': JuBookEvent;
    'ju-dismiss': JuDismissEvent;
    'ju-company': JuCompanyEvent;
    'ju-part': JuPartEvent;
  }
}
