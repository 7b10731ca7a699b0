import type { ImportResult } from './import-postings.ts';

const everyMs = 3_000;

/** Says how far a long import has come: in place on a terminal, else as a line every few seconds. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = performance.now();
  #shown = performance.now();

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  show({ read, added, changed, refusals }: Readonly<ImportResult>): void {
    const now = performance.now();
    if (now - this.#shown < (this.#stream.isTTY ? 200 : everyMs)) return;
    this.#shown = now;
    const rate = Math.round((read / (now - this.#started)) * 1000);
    const line = `read ${read}, new ${added}, changed ${changed}, refused ${refusals.length} (${rate} per second)`;
    this.#stream.write(this.#stream.isTTY ? `\r${line}\x1b[K` : `${line}\n`);
  }

  /** Leaves the line to what comes next. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }
}
