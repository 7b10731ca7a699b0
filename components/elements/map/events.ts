import type { JobPostingPoint } from '../../../contract/types.ts';

const travelling = { bubbles: true, composed: true } as const;

/** A mark was chosen. Who embeds the map shows its postings. */
export class JuSelectPointEvent extends Event {
  static readonly type = 'ju-select-point';
  /** Ids of the postings, of each point the first five. */
  readonly ids: readonly string[];
  /** How many postings lie there; can be more than there are ids. */
  readonly count: number;
  /** The town nearby. */
  readonly place: string;
  /** What the mark is called: how many, and where. */
  readonly label: string;
  /** The points under the mark, the heaviest first. */
  readonly points: readonly JobPostingPoint[];
  constructor(points: readonly JobPostingPoint[], place: string, label: string) {
    super(JuSelectPointEvent.type, travelling);
    this.points = points;
    this.place = place;
    this.label = label;
    this.ids = [...new Set(points.flatMap(({ ids }) => ids))];
    this.count = points.reduce((sum, { count }) => sum + count, 0);
  }
}

/** The person made the circle larger or smaller. */
export class JuRadiusChangeEvent extends Event {
  static readonly type = 'ju-radius-change';
  /** Whole kilometres. */
  readonly radiusKm: number;
  constructor(radiusKm: number) {
    super(JuRadiusChangeEvent.type, travelling);
    this.radiusKm = radiusKm;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-select-point': JuSelectPointEvent;
    'ju-radius-change': JuRadiusChangeEvent;
  }
}
