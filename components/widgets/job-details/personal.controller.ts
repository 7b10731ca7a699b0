import type {
  PersonalParts,
  PersonalTag,
  ReactiveController,
  ReactiveControllerHost,
} from '../../core/facade.ts';

/** Whoever shows personal parts below what they are about. */
export interface PersonalHost extends ReactiveControllerHost {
  /** Makes them, where there are any. */
  readonly personal: PersonalParts | undefined;
}

/**
 * The application and the booking, one seen at a time. A part is made once and stays where it stands: a frame that is moved or
 * taken away loses what was typed in it, so what is not seen is only hidden.
 */
export class PersonalController implements ReactiveController {
  readonly #host: PersonalHost;
  readonly #parts = new Map<PersonalTag, HTMLElement>();
  /** The part that is seen. */
  shown: PersonalTag | undefined;

  constructor(host: PersonalHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Every part there is, in the order in which they were opened. */
  get parts(): readonly (readonly [PersonalTag, HTMLElement])[] {
    return [...this.#parts];
  }

  /** Shows a part; false where there is none to show. */
  open(tag: PersonalTag, attributes: Readonly<Record<string, string>>): boolean {
    if (!this.#parts.has(tag)) {
      const part = this.#host.personal?.(tag, attributes);
      if (!part) return false;
      this.#parts.set(tag, part);
    }
    this.shown = tag;
    this.#host.requestUpdate();
    return true;
  }

  /** Back to the posting; the part keeps what was typed. */
  close(): void {
    this.shown = undefined;
    this.#host.requestUpdate();
  }

  /** Another posting: parts about the one before go. */
  forget(): void {
    this.#parts.clear();
    this.close();
  }
}
