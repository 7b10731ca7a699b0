import { isSkillUri } from '../skills/uri.ts';
import type { Skill, Video } from '../types.ts';
import { label } from './html.ts';
import { cleaned, first, isObject, languageTag, line, own, rawText, webAddress } from './values.ts';

const several = (value: unknown): unknown[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, 100);

/** schema.org `skills`, those of ESCO: a `DefinedTerm` with the address as `@id`, `url` or `termCode`. What has no address is left out. */
export function skillsOf(value: unknown): Skill[] | undefined {
  const found = new Map<string, Skill>();
  for (const term of several(value)) {
    if (!isObject(term)) continue;
    const uri = ['@id', 'url', 'termCode']
      .map((name) => line(own(term, name), 120))
      .find(isSkillUri);
    const labels = labelsOf(own(term, 'name'));
    if (uri !== undefined && labels) found.set(uri, { uri, labels });
  }
  return found.size > 0 ? [...found.values()].slice(0, 50) : undefined;
}

/** Names by language: `{"@value": …, "@language": …}`; a plain text is Danish. Danish or English must be among them. */
function labelsOf(value: unknown): Record<string, string> | undefined {
  const labels: Record<string, string> = {};
  for (const one of several(value)) {
    const name = label(one, 200);
    const tag = isObject(one) ? languageTag(own(one, '@language')) : 'da';
    if (name !== undefined && tag !== undefined) labels[tag] ??= name;
  }
  return 'da' in labels || 'en' in labels ? labels : undefined;
}

/** A video as read; who serves it is known to the gateway alone. */
export type ReadVideo = Omit<Video, 'external'>;

/**
 * The first schema.org `VideoObject` that everybody can follow: with captions (`caption`, a `MediaObject` in WebVTT) and
 * `transcript`. One without them is left out, and so is what does not come over https.
 */
export function videoOf(...values: readonly unknown[]): ReadVideo | undefined {
  for (const value of values.flatMap(several)) {
    if (!isObject(value) || first(own(value, '@type')) !== 'VideoObject') continue;
    const name = label(own(value, 'name'));
    const contentUrl = secure(own(value, 'contentUrl'));
    const transcript = transcriptOf(own(value, 'transcript'));
    const captions = several(own(value, 'caption')).flatMap((caption) => captionOf(caption) ?? []);
    if (name === undefined || contentUrl === undefined || transcript === undefined) continue;
    if (captions.length === 0) continue;
    const thumbnailUrl = secure(own(value, 'thumbnailUrl'));
    return {
      name,
      contentUrl,
      ...(thumbnailUrl !== undefined && { thumbnailUrl }),
      captions,
      transcript,
    };
  }
  return undefined;
}

function captionOf(value: unknown): Video['captions'][number] | undefined {
  if (!isObject(value)) return undefined;
  const url = secure(own(value, 'contentUrl') ?? own(value, 'url'));
  const language = languageTag(own(value, 'inLanguage'));
  return url !== undefined && language !== undefined ? { language, url } : undefined;
}

function transcriptOf(value: unknown): string | undefined {
  const text = cleaned(rawText(value) ?? '').trim();
  return text !== '' && text.length <= 100_000 ? text : undefined;
}

function secure(value: unknown): string | undefined {
  const address = webAddress(value);
  return address?.startsWith('https:') ? address : undefined;
}
