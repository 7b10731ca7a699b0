import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import manifestSchema from './manifest.schema.json' with { type: 'json' };
import type { PageRemoteDescription, RemoteDescription } from './remote.ts';
import schema from './remote.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allErrors: true });
// The package is CommonJS: its function is the module itself for a bundler, the `default` for Node's own types.
(addFormats as unknown as (validator: Ajv2020) => void)(ajv);
ajv.addSchema(manifestSchema);
const validate = ajv.compile(schema);

/**
 * Says everything that is wrong with a vendor's `remote.json`, each with its place; an empty list means that its files can be
 * fetched and held against their pins. What the files themselves do is for whoever puts it on a shelf to check.
 */
export function checkRemote(value: unknown): string[] {
  if (validate(value)) return checkMeaning(value as unknown as RemoteDescription);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

/** What a schema cannot say: things that name each other. */
function checkMeaning(remote: RemoteDescription): string[] {
  const wrong: string[] = [];
  const { vendor, tag, languages, readingModes, texts } = remote;
  if (!tag.startsWith(`ju-${vendor.id}-`)) {
    wrong.push(`/tag is ${tag}; a tag of ${vendor.id} begins with ju-${vendor.id}-`);
  }
  if (texts) {
    for (const language of languages) {
      if (!texts[language]) wrong.push(`/texts/${language} is missing`);
    }
    for (const [language, { easy }] of Object.entries(texts)) {
      if (!languages.includes(language as 'da')) {
        wrong.push(`/texts/${language} is not among the languages`);
      }
      if (easy && !readingModes.includes('easy')) {
        wrong.push(`/texts/${language}/easy is there, but easy is not among the readingModes`);
      }
    }
    if (readingModes.includes('easy') && !texts.da?.easy) wrong.push('/texts/da/easy is missing');
  }
  if (remote.isolation === 'page') wrong.push(...checkPins(remote));
  return wrong;
}

function checkPins({ remote, modules, lazy = {} }: PageRemoteDescription): string[] {
  const wrong: string[] = [];
  if (!Object.hasOwn(modules, remote)) wrong.push('/remote is not pinned by modules');
  const pins = new Map(Object.entries(modules));
  for (const [expose, closure] of Object.entries(lazy)) {
    for (const [path, integrity] of Object.entries(closure)) {
      if ((pins.get(path) ?? integrity) !== integrity) {
        wrong.push(`/lazy/${expose.slice(2)} pins ${path} to other bytes than before`);
      }
      pins.set(path, integrity);
    }
  }
  return wrong;
}
