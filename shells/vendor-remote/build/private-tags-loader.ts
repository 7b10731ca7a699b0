import { privateTags, type MarkTags } from '../../../tools/vendor/federation/private-tags.ts';

interface LoaderContext {
  getOptions(): { packageFolder: string; mark: string };
}
const known = new Map<string, MarkTags>();

/** For webpack: gives the library's elements tags of this remote's own. */
export default function loader(this: LoaderContext, code: string): string {
  const { packageFolder, mark } = this.getOptions();
  const key = `${packageFolder} ${mark}`;
  const markTags = known.get(key) ?? privateTags(packageFolder, mark);
  known.set(key, markTags);
  return markTags(code);
}
