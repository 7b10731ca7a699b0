/** One text of a `.po` file. */
export interface Translation {
  /** As gettext looks it up: context, U+0004 and text, or the text alone. */
  readonly key: string;
  readonly text: string;
}

const line = /^(msgctxt|msgid|msgstr)? *"((?:[^"\\]|\\.)*)"$/;

/** Reads a `.po` or `.pot` file (without plural forms, which the plugin has none of). */
export function readTranslations(source: string): Translation[] {
  return source
    .split(/\n{2,}/)
    .map((paragraph) => {
      const parts = { msgctxt: '', msgid: '', msgstr: '' };
      let at: keyof typeof parts = 'msgid';
      for (const each of paragraph.split('\n')) {
        const [, name, text = ''] = line.exec(each) ?? [];
        if (name) at = name as keyof typeof parts;
        parts[at] += text && (JSON.parse(`"${text}"`) as string);
      }
      const { msgctxt, msgid, msgstr } = parts;
      return { key: msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, text: msgstr };
    })
    .filter(({ key, text }) => key || text);
}

/** A `.mo` file (GNU gettext): header, two tables of lengths and offsets, then the texts, sorted by key. */
export function compileTranslations(source: string): Uint8Array {
  const entries = readTranslations(source)
    .filter(({ text }) => text)
    .map(({ key, text }) => [Buffer.from(key), Buffer.from(text)] as const)
    .sort(([one], [other]) => Buffer.compare(one, other));
  const headerSize = 28;
  const tableSize = entries.length * 8;
  const tables = Buffer.alloc(headerSize + 2 * tableSize);
  const header = [0x950412de, 0, entries.length, headerSize, headerSize + tableSize, 0, 0];
  header.forEach((value, index) => tables.writeUInt32LE(value, index * 4));
  const texts: Buffer[] = [];
  let offset = tables.length;
  for (const column of [0, 1] as const) {
    entries.forEach((entry, index) => {
      const at = headerSize + column * tableSize + index * 8;
      tables.writeUInt32LE(entry[column].length, at);
      tables.writeUInt32LE(offset, at + 4);
      texts.push(entry[column], Buffer.alloc(1));
      offset += entry[column].length + 1;
    });
  }
  return Buffer.concat([tables, ...texts]);
}
