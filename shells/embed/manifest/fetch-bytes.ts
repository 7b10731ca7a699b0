import { once } from 'node:events';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure, type RequestOptions } from 'node:https';

/** How long a file may take, in milliseconds. */
const patience = 15_000;
/** No file of a widget is larger, in bytes. */
const largest = 4_000_000;

/**
 * Bytes of a file on the web, as it is sent: no redirect is followed, for what is pinned stands where it is named. Names under
 * `.localhost` are this machine, as in browsers.
 * @throws saying what was answered.
 */
export async function fetchBytes(url: string): Promise<Buffer> {
  const { protocol, hostname } = new URL(url);
  const options: RequestOptions = {
    signal: AbortSignal.timeout(patience),
    headers: { 'accept-encoding': 'identity' },
    ...(hostname.endsWith('.localhost') && { lookup: thisMachine }),
  };
  const request = protocol === 'https:' ? getSecure(url, options) : getPlain(url, options);
  try {
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    if (answer.statusCode !== 200) throw new Error(`it answers ${answer.statusCode}`);
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > largest) throw new Error(`it is larger than ${largest} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    const why = (error as Error).name === 'TimeoutError' ? 'it is too slow' : reasonOf(error);
    throw new Error(`${url} could not be had: ${why}.`, { cause: error });
  } finally {
    request.destroy();
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ECONNREFUSED' ? 'nobody answers there' : message;
}

const thisMachine: NonNullable<RequestOptions['lookup']> = (_name, { all }, answer) =>
  all === true ? answer(null, [{ address: '127.0.0.1', family: 4 }]) : answer(null, '127.0.0.1', 4);
