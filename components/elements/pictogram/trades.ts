/** Trades, for job cards in easy-read. Drawn as those of general.ts; importing this provides them. */
import { box, circle } from '../icon/shapes.ts';
import { providePictograms } from './pictograms.ts';

export const trades = {
  care: `M32 20l-6-6a4.3 4.3 0 0 1 6-6 4.3 4.3 0 0 1 6 6Z|M32 20l-6-6a4.3 4.3 0 0 1 6-6 4.3 4.3 0 0 1 6 6Z${circle(18, 27, 7)}M5 57v-5a13 13 0 0 1 26-1${circle(46, 33, 6)}M35 57v-3a11 11 0 0 1 22 0v3`,
  health: `${box(8, 20, 48, 35, 4)}|${box(8, 20, 48, 35, 4)}M23 20v-5a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v5M32 29v17M23.5 37.5h17`,
  kitchen: `M12 32h40v17a5 5 0 0 1-5 5H17a5 5 0 0 1-5-5Z|M12 32h40v17a5 5 0 0 1-5 5H17a5 5 0 0 1-5-5ZM12 37H6v6h6M52 37h6v6h-6M8 26h48M24 20c-3-4 3-6 0-11M32 20c-3-4 3-6 0-11M40 20c-3-4 3-6 0-11`,
  transport: `M5 15h32v29H5Z|M11 46H8a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3h26a3 3 0 0 1 3 3v28M23 46h17M37 24h11a4 4 0 0 1 3.3 1.7L58 35a5 5 0 0 1 1 3v5a3 3 0 0 1-3 3h-4M43 30v7h14${circle(17, 47, 6)}${circle(46, 47, 6)}`,
  shop: `M12 9h40l6 16H6Z|M12 9h40l6 16H6ZM11 32v24h42V32M6 25a6.5 6.5 0 0 0 13 0 6.5 6.5 0 0 0 13 0 6.5 6.5 0 0 0 13 0 6.5 6.5 0 0 0 13 0M19 9v16M32 9v16M45 9v16M35 56V41h10v15M18 41h11v8H18Z`,
  office: `${box(37, 22, 22, 15, 2)}|${circle(19, 17, 7)}M6 43v-2a13 13 0 0 1 26 0v2M5 46h54M11 46v11M53 46v11${box(37, 22, 22, 15, 2)}M48 37v9`,
  building: `M18 26a14 14 0 0 1 28 0Z|M18 26a14 14 0 0 1 28 0M14 26h36M28 12v7M36 12v7M22 26v3a10 10 0 0 0 20 0v-3M10 57v-2a15 15 0 0 1 15-15h14a15 15 0 0 1 15 15v2`,
  cleaning: `M7 34h30l-3 23H10Z|M7 34h30l-3 19a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4ZM10 34a12 12 0 0 1 24 0M56 7L48 40M42 40h13l3 17H42ZM47 50v7M52 50v7`,
  garden: `M20 42h24l-3 15H23Z|M17 35h30v7H17ZM20 42l3 15h18l3-15M32 35V17M32 24c0-8 6-13 15-13 0 8-6 13-15 13ZM32 29c0-6-5-11-13-11 0 6 5 11 13 11Z`,
  teaching: `${box(24, 8, 35, 26, 2)}|${box(24, 8, 35, 26, 2)}M31 17h20M31 25h12${circle(14, 25, 7)}M5 57V47a9 9 0 0 1 9-9h4l9-6M23 57V43`,
  it: `${box(13, 10, 38, 29, 4)}|${box(13, 10, 38, 29, 4)}M13 39L6 50a2 2 0 0 0 2 3h48a2 2 0 0 0 2-3L51 39M27 19l-6 6 6 6M37 19l6 6-6 6`,
  industry: `M6 56V34l13-9v9l13-9v9l13-9v31Z|M6 56V34l13-9v9l13-9v9l13-9V8h9l4 48ZM14 45h5M26 45h5M38 45h5`,
  hair: `${circle(14, 47, 7)}${circle(32, 50, 7)}|${circle(14, 47, 7)}${circle(32, 50, 7)}M18 41L38 7M30.5 43L22 8M46 8v49M46 11h10M46 18h10M46 25h10M46 32h10M46 39h10M46 46h10M46 53h10`,
} as const;

providePictograms(trades);
