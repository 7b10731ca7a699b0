import { sendKeys as send, type SendKeysPayload } from '@web/test-runner-commands';
import { frame } from './frame.ts';

/** Keys that are held down, as WebDriver writes them. */
const held: Readonly<Record<string, string>> = { Shift: '\uE008', Tab: '\uE004' };

/**
 * Presses keys as a person does. WebKit's driver holds all keys of a text down together: there a letter that comes again is
 * a new text, blanks are pressed by name, and keys that do belong together are one text.
 */
export async function sendKeys(payload: SendKeysPayload): Promise<void> {
  if (!frame) return send(payload);
  if ('press' in payload && payload.press?.includes('+')) {
    const keys = payload.press.split('+').map((name) => {
      const key = held[name];
      if (!key) throw new Error(`WebDriver's code of '${name}' has to be added to keys.ts.`);
      return key;
    });
    return send({ type: keys.join('') });
  }
  if (!('type' in payload) || payload.type === undefined) return send(payload);
  for (const [index, word] of payload.type.split(' ').entries()) {
    if (index > 0) await send({ press: 'Space' });
    for (const part of withoutRepeats(word)) await send({ type: part });
  }
}

/** 'kanal' -> 'kan', 'al'. Capitals count as the same key. */
function withoutRepeats(word: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part.toLowerCase().includes(letter.toLowerCase())) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part ? [...parts, part] : parts;
}
