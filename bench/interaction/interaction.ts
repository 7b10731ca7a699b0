/**
 * How soon the search answers a person, at 4x CPU, with 1,000, 10,000 and 100,000 postings behind it: from press or key to the next picture
 * (what the browser's Event Timing says), and to the picture with the real gateway's answer. Beside it, in the same run and in turns,
 * as much in plain HTML.
 */
import { spread, type Figure, type Wanted } from '../figure.ts';
import { tidily } from '../tidy.ts';
import { kinds, openStages, type Kind, type Stage } from './stage.ts';
import type { Sample } from './watch.ts';

/** Of each kind of act at each size. */
const samplesWanted = 200;
/** Samples of one page before it is the other's turn: whatever else the machine does falls on both. */
const turns = 50;
const shares = [0.5, 0.98] as const;

/** One kind of act. What it needs beforehand is not timed. */
interface Act {
  readonly name: string;
  /** The gateway is asked. */
  readonly answered: boolean;
  prepare(stage: Stage): Promise<void>;
  act(stage: Stage, turn: number): Promise<void>;
}

const acts: readonly Act[] = [
  {
    name: 'typing',
    answered: false,
    async prepare(stage) {
      await stage.part('words').fill('');
      await stage.part('words').focus();
    },
    act: (stage, turn) =>
      stage.strike(turn % 20 === 19 ? 'Backspace' : 'abcdefghij'[turn % 10]!, { answered: false }),
  },
  {
    name: 'ticking a filter',
    answered: true,
    // What was typed would count from the next press on.
    prepare: (stage) => stage.part('words').fill(''),
    act: (stage) => stage.press('filter'),
  },
  {
    name: 'moving the radius',
    answered: true,
    prepare: (stage) => stage.part('radius').focus(),
    // By the keys, three steps out and three back.
    act: (stage, turn) => stage.strike(turn % 6 < 3 ? 'ArrowDown' : 'ArrowUp', { answered: true }),
  },
  {
    name: 'showing more',
    answered: true,
    async prepare(stage) {
      await stage.search('everywhere');
    },
    async act(stage) {
      // From the first page onwards, until there are no more; then from the beginning.
      if ((await stage.part('more').count()) === 0) await stage.search('everywhere');
      await stage.press('more');
    },
  },
];

export async function run({
  sizes = [1_000, 10_000, 100_000],
  samples,
}: Wanted): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    await tidily(async (tidy) => {
      const stages = await openStages(tidy, size);
      for (const kind of kinds) await stages[kind].slowDown(4);
      for (const act of acts) {
        process.stdout.write(`  ${new Date().toLocaleTimeString('da')} ${act.name}, ${size}\n`);
        figures.push(...figuresOf(act, size, await measure(act, stages, samples ?? samplesWanted)));
      }
    });
  }
  return figures;
}

async function measure(
  { prepare, act }: Act,
  stages: Readonly<Record<Kind, Stage>>,
  samples: number,
): Promise<Record<Kind, Sample[]>> {
  const found: Record<Kind, Sample[]> = { ours: [], plain: [] };
  // Once each for nothing: what comes with the first is fetched then.
  for (const kind of kinds) {
    await prepare(stages[kind]);
    for (let turn = 0; turn < 6; turn++) await act(stages[kind], turn);
    await stages[kind].take();
  }
  for (let begun = 0; begun < samples; begun += turns) {
    for (const kind of kinds) {
      const stage = stages[kind];
      if (begun === 0 || act.name !== 'showing more') await prepare(stage);
      for (let turn = begun; turn < Math.min(begun + turns, samples); turn++) {
        await act(stage, turn);
      }
      found[kind].push(...(await stage.take()));
    }
  }
  return found;
}

function figuresOf(
  { name, answered }: Act,
  size: number,
  { ours, plain }: Readonly<Record<Kind, readonly Sample[]>>,
): Figure[] {
  const whats = answered ? (['paint', 'answer'] as const) : (['paint'] as const);
  return whats.flatMap((what) =>
    shares.map((share) =>
      spread(
        `interaction/${name}/${what}/p${share * 100}/${size}`,
        share,
        'ms',
        ours.map((sample) => sample[what]),
        plain.map((sample) => sample[what]),
      ),
    ),
  );
}
