/** What was waited for did not come to its end. */
export class OutOfTime extends Error {}

/**
 * Ends a wait that would never end: a driver does not limit what runs inside a page. @throws {OutOfTime} after so many milliseconds, with what
 * was waited for.
 */
export async function inTime<Value>(
  what: string,
  milliseconds: number,
  act: () => Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new OutOfTime(`${what}: not at its end after ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}
