/** Ports (nine, from the first) and folder of the journeys alone, so that a running `npm start` is left in peace. */
export const journeysPlace = { portBase: 9100, dataFolder: '.jobunivers/e2e' } as const;
