/** Where the test of `npm start` brings up its product: the first of its nine ports, away from those of anybody's own. */
export const startedPortBase = 9200;

/** All ports of a product. */
export const portsFrom = (portBase: number): number[] =>
  Array.from({ length: 9 }, (_, offset) => portBase + offset);
