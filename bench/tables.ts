/** Figures as tables in Markdown. */
import os from 'node:os';
import type { Figure } from './figure.ts';

/** Where and when something is measured, and how busy the machine is with other things. */
export function machine(): string {
  const [load = 0] = os.loadavg();
  const cpus = os.cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus.length} cores (${cpus[0]?.model.trim() || 'of an unnamed kind'}), load ${load.toFixed(1)} at the beginning`;
}

/**
 * One table for each size where there are percentiles, else one for all. A figure's name says where it belongs:
 * `group/what/p98/1000`.
 */
export function tablesOf(group: string, figures: readonly Figure[], circumstances: string): string {
  const percentiles = figures.filter(({ name }) => partsOf(name).share);
  const others = figures.filter(({ name }) => !partsOf(name).share);
  const sizes = [...new Set(percentiles.map(({ name }) => partsOf(name).size))];
  const tables = sizes.map((size) => {
    const title = /^\d+$/.test(size) ? `${Number(size).toLocaleString('en')} postings` : size;
    const own = percentiles.filter(({ name }) => partsOf(name).size === size);
    return `${title && `## ${title}\n\n`}${percentileTable(own)}`;
  });
  if (others.length > 0) tables.push(plainTable(others));
  return `# Measured: ${group}

\`npm run bench -- ${group}\`, ${circumstances}. In brackets between which values a percentile lies with 95 % certainty;
after the stroke the floor, measured in the same run, and how many times the floor it is.

${tables.join('\n\n')}
`;
}

function partsOf(name: string): { what: string; share: string; size: string } {
  // The group is said above the table; a name of one part has none.
  const parts = name.replace(/^[^/]*\//, '').split('/');
  const at = parts.findIndex((part) => /^p\d+$/.test(part));
  if (at < 0) return { what: parts.join(' '), share: '', size: '' };
  return {
    what: parts.slice(0, at).join(', '),
    share: parts[at]!,
    size: parts.slice(at + 1).join(' '),
  };
}

function percentileTable(figures: readonly Figure[]): string {
  const shares = [...new Set(figures.map(({ name }) => partsOf(name).share))];
  const whats = [...new Set(figures.map(({ name }) => partsOf(name).what))];
  const rows = whats.map((what) => {
    const own = figures.filter(({ name }) => partsOf(name).what === what);
    const cells = shares.map((share) => {
      const found = own.find(({ name }) => partsOf(name).share === share);
      return found ? cell(found) : '';
    });
    return [what, String(own[0]?.n), ...cells];
  });
  return table(['', 'n', ...shares], rows);
}

function cell({ value, unit, floor, ratio, interval }: Figure): string {
  const between = interval ? ` (${interval.map(short).join('–')})` : '';
  return `**${short(value)} ${unit}**${between} / ${short(floor)}, ${ratio.toFixed(1)}×`;
}

const plainTable = (figures: readonly Figure[]): string =>
  table(
    ['', 'n', '', 'floor', 'ratio'],
    figures.map(({ name, value, unit, floor, ratio, n }) => [
      partsOf(name).what,
      String(n),
      `**${short(value)} ${unit}**`,
      short(floor),
      ratio.toFixed(2),
    ]),
  );

const short = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value >= 1_000 ? 6 : 3 });

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
