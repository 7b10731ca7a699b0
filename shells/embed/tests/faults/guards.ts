/** A guard of the shell, and how it is taken out of the source. */
export interface Guard {
  /** What is gone then, for the documentation. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Rows that have to fail without it. */
  readonly rows: readonly string[];
}
interface Edit {
  readonly file: string;
  /** Stands there once. */
  readonly find: string;
  readonly replace: string;
}

const edit = (file: string, find: string, replace = ''): Edit => ({
  file: `shells/embed/${file}`,
  find,
  replace,
});
const anyBytes = edit(
  'shared/pins.ts',
  'if (integrity === `sha384-${btoa(String.fromCharCode(...digest))}`) return bytes;',
  'if (digest) return bytes;',
);
const scriptsUnpinned = edit('shared/pins.ts', 'integrity: integrities.get(url),');
const refusalsOverlooked = edit(
  'shared/pins.ts',
  "onerror: () => reject(coded('integrity')),",
  'onerror: resolve,',
);
const executables = ['kernel', 'container', 'chunk', 'lazy'];
const each = (kinds: readonly string[], places: readonly string[]): string[] =>
  kinds.flatMap((kind) => places.map((place) => `${kind}-${place}`));

/**
 * Every guard that a row about what must not run, or not be believed, lives by. A test holds each `find` to the source, and
 * the list to the rows: whoever changes such a line changes it here, and breaks it once more.
 */
export const guards: readonly Guard[] = [
  {
    name: 'Bytes that were fetched are compared with their pin',
    edits: [anyBytes],
    rows: [
      ...each(['html', 'truncated', 'tampered'], ['theme']),
      ...['tampered-texts', 'tampered-fonts', 'tampered-frame-theme', 'tampered-frame-texts'],
    ],
  },
  {
    name: 'Scripts are inserted with their pin',
    edits: [scriptsUnpinned],
    rows: each(['second'], ['kernel', 'bridge', 'container', 'chunk', 'lazy']),
  },
  {
    name: 'Both of these',
    edits: [anyBytes, scriptsUnpinned],
    rows: [
      ...each(['truncated', 'tampered'], executables),
      ...each(['retry'], ['kernel', 'bridge', 'container', 'chunk']),
    ],
  },
  {
    name: 'Bytes are compared, and a script that the browser refuses counts as refused',
    edits: [anyBytes, refusalsOverlooked],
    rows: each(['html'], executables),
  },
  {
    name: 'A container has to be in its own closure',
    edits: [
      edit('kernel/federation.ts', "if (!Object.hasOwn(modules, remote)) throw coded('unpinned');"),
    ],
    rows: ['unpinned-closure', 'unpinned-container'],
  },
  {
    name: 'Only SHA-384 is a pin',
    edits: [edit('shared/pins.ts', '/^sha384-[\\w+/]{64}$/', '/^sha\\d+-/')],
    rows: ['weak-pin-kernel', 'weak-pin-chunk'],
  },
  {
    name: 'A root’s signature over the list of keys',
    edits: [edit('shared/verify.ts', 'signed(list, signature, ...root)', 'true')],
    rows: ['forged-keys-manifest'],
  },
  {
    name: 'A listed key’s signature over the manifest',
    edits: [
      edit(
        'shared/verify.ts',
        'signed(envelope.payload, envelope.signature, key.jwk.x, key.jwk.y)',
        'true',
      ),
    ],
    rows: [
      ...each(['tampered', 'unsigned', 'stranger-key', 'tampered-later'], ['manifest']),
      'planted-manifest',
    ],
  },
  {
    name: 'A key counts until it expires',
    edits: [edit('shared/verify.ts', 'now < Date.parse(key.expires) &&')],
    rows: ['retired-key-manifest'],
  },
  {
    name: 'A key does not count before its time',
    edits: [edit('shared/verify.ts', "!(now < Date.parse(key.notBefore ?? '')) &&")],
    rows: ['early-key-manifest'],
  },
  {
    name: 'A manifest counts for its own municipality',
    edits: [edit('shared/verify.ts', 'manifest.municipality === municipality &&')],
    rows: ['neighbours-manifest'],
  },
  {
    name: 'What is no manifest is told from one',
    edits: [edit('shared/verify.ts', "throw coded('manifest-invalid');", 'throw 0;')],
    rows: [...each(['html', 'truncated'], ['manifest']), 'html-frame-manifest'],
  },
  {
    name: '`seq` does not fall',
    edits: [edit('shared/verify.ts', "if (manifest.seq < seq) throw coded('manifest-older');")],
    rows: ['older-manifest'],
  },
  {
    name: 'A manifest ends with its grace',
    edits: [
      edit(
        'shared/verify.ts',
        "if (now > Date.parse(manifest.expires) + grace) throw coded('manifest-expired');",
      ),
    ],
    rows: ['expired-manifest'],
  },
  {
    name: 'A manifest in its grace is reported',
    edits: [
      edit(
        'shared/manifests.ts',
        "if (Date.now() > Date.parse(manifest.expires)) doubt('manifest-in-grace');",
      ),
    ],
    rows: ['grace-manifest'],
  },
  {
    name: 'A frame’s page pins its script',
    edits: [edit('build/parts.ts', ' integrity="${script.integrity}"')],
    rows: ['tampered-frame-script'],
  },
  {
    name: 'A frame that keeps silent is given up',
    edits: [
      edit('kernel/frame-widget.ts', "request.fail('frame-unreachable');", 'request.ready();'),
    ],
    rows: ['html-frame', 'html-frame-script', 'truncated-frame-script'],
  },
  {
    name: 'A widget without its words gives way to what the editor wrote',
    edits: [edit('kernel/page-widget.ts', 'request.fail(event.code as EmbedErrorCode);')],
    rows: ['html-texts', 'truncated-texts'],
  },
];
