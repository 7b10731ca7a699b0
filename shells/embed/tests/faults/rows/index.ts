import type { Row } from '../row.ts';
import { containerRows } from './container.ts';
import { frameRows } from './frames.ts';
import { manifestRows } from './manifest.ts';
import { otherAnswerRows } from './other-answers.ts';
import { pinRows } from './pins.ts';
import { surroundingRows } from './surroundings.ts';
import { transportRows } from './transport.ts';

/** Every fault that is injected. */
export const rows: readonly Row[] = [
  ...manifestRows,
  ...transportRows,
  ...otherAnswerRows,
  ...pinRows,
  ...containerRows,
  ...surroundingRows,
  ...frameRows,
];
