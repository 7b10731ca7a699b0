import { crc32, deflateRawSync } from 'node:zlib';
import type { Files } from './plugin-files.ts';

/** 1 January 1980 in the ZIP format's own way: the same files make the same bytes. */
const noTime = 0x0021_0000;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;

/** A ZIP archive (PKWARE APPNOTE 6.3): each file with its header, then the directory of all. */
export function zip(files: Files): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt32LE(noTime, 6);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, name);
    const body = [Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed];
    bodies.push(...body);
    offset += body.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
