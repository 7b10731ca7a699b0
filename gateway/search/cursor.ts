import { createHmac, timingSafeEqual } from 'node:crypto';

/** The cursor was not handed out for this question. */
export class UnknownCursor extends Error {
  override name = 'UnknownCursor';
}

/** Signs cursors, so that one that the gateway did not hand out is refused. */
export class CursorSeal {
  readonly #secret: string;

  /** @param secret the same for all gateways on one database. */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /** @param question what the cursor belongs to, as the filters; the same must be given to open it. */
  seal(question: unknown, content: unknown): string {
    const body = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${body}.${this.#sign(question, body)}`;
  }

  /** What was sealed, or `undefined` for anything else. */
  open<Content>(question: unknown, cursor: string): Content | undefined {
    const [body = '', signature = '', ...rest] = cursor.split('.');
    const expected = Buffer.from(this.#sign(question, body));
    const given = Buffer.from(signature);
    if (rest.length > 0 || expected.length !== given.length || !timingSafeEqual(expected, given)) {
      return undefined;
    }
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as Content;
  }

  #sign(question: unknown, body: string): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([question, body]))
      .digest('base64url')
      .slice(0, 22);
  }
}
