export { jobPostingFile } from '../../../contract/writing/job-posting.ts';

/** A name that a file may have everywhere. */
export function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'job'}.json`;
}
