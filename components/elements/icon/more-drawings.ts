/** All other drawings, one name each, so that who draws a certain one carries only that (as drawings.ts). */
import { box, circle } from './shapes.ts';

const ring = circle(12, 12, 8.5);
const loudspeaker = 'M4 9.5h3.5l5-4.5v14l-5-4.5H4Z';
const person = circle(12, 8, 4) + 'M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6';
const page =
  'M13.5 3.5H8A2.5 2.5 0 0 0 5.5 6v12A2.5 2.5 0 0 0 8 20.5h8a2.5 2.5 0 0 0 2.5-2.5V8.5ZM13.5 3.5v5h5';

// Signs of state.
export const check = 'M4.5 12.5l5 5 10-11';
export const info = ring + 'M12 11.5v5M12 7.7v.1';
export const help = ring + 'M9.6 9.6a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.9-1.1 1.8M12 16.6v.1';
export const warning = 'M12 4L2.8 20h18.4ZM12 10.5v4M12 17.2v.1';
export const error = 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7ZM12 8v5M12 16.2v.1';
export const success = ring + 'M8 12.5l3 3 5.5-6';
export const lock = box(5, 10.5, 14, 10, 2.5) + 'M8 10.5V8a4 4 0 0 1 8 0v2.5';
export const bell = 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 21h4M12 5V3';
export const eye =
  'M2.8 12C5 8 8.2 6 12 6s7 2 9.2 6c-2.2 4-5.4 6-9.2 6S5 16 2.8 12Z' + circle(12, 12, 2.6);

// Ways.
export const chevronDown = 'M6 9l6 6 6-6';
export const chevronUp = 'M6 15l6-6 6 6';
export const chevronForward = 'M9 6l6 6-6 6';
export const chevronBack = 'M15 6l-6 6 6 6';
export const arrowForward = 'M4 12h15M13 6l6 6-6 6';
export const arrowBack = 'M20 12H5M11 6l-6 6 6 6';
export const arrowUp = 'M12 20V5M6 11l6-6 6 6';
export const arrowDown = 'M12 4v15M6 13l6 6 6-6';
export const external =
  'M13 4.5h6.5V11M19 5l-8.5 8.5M10 6H6.5A2.5 2.5 0 0 0 4 8.5v9A2.5 2.5 0 0 0 6.5 20h9a2.5 2.5 0 0 0 2.5-2.5V14';
export const undo = 'M9 5L4.5 9.5 9 14M5 9.5h9.5a5 5 0 0 1 0 10H9';
export const refresh = 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5L19.5 9M19.5 4v5h-5';
export const menu = 'M4 7h16M4 12h16M4 17h16';
export const more = `|${circle(5.5, 12, 1)}${circle(12, 12, 1)}${circle(18.5, 12, 1)}`;
export const plus = 'M12 5v14M5 12h14';
export const minus = 'M5 12h14';
export const list = 'M9 7h11M9 12h11M9 17h11M4.5 7v.1M4.5 12v.1M4.5 17v.1';
export const map = 'M3.5 6.5l5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2ZM9 4.5v13M15 6.5v13';
export const home = 'M3.5 11.5L12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20';
export const download = 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15';
export const share = 'M12 15V4M8 8l4-4 4 4M7.5 11.5H6V20.5h12v-9h-1.5';

// Reading, listening, seeing.
export const language =
  ring +
  'M3.5 12h17M12 3.5c2.5 2.5 3.7 5.3 3.7 8.5s-1.2 6-3.7 8.5c-2.5-2.5-3.7-5.3-3.7-8.5S9.5 6 12 3.5Z';
export const translate =
  'M3.5 6h9M8 3.5V6M10.7 6c-.8 3.6-3.2 6.3-6.7 8M5.5 8.5c1 2.3 2.7 4.2 5 5.5M11.5 20.5l4.5-10.5 4.5 10.5M13 17.2h6';
export const speaker = loudspeaker + 'M16 9a4.3 4.3 0 0 1 0 6M18.8 6.2a8.2 8.2 0 0 1 0 11.6';
export const speakerOff = loudspeaker + 'M16.5 9.5l5 5M21.5 9.5l-5 5';
export const play = '|M8 5.5v13l10.5-6.5Z';
export const pause = '|M8 6v12M16 6v12';
export const stop = `|${box(6.5, 6.5, 11, 11, 1)}`;
export const speed =
  'M5.2 18.5a8.5 8.5 0 1 1 13.6 0M12 13.5l3.5-4.5M12 5v1.5M4.5 12.5h1.5M18 12.5h1.5';
export const textSize = 'M2.5 19.5l6-15 6 15M4.7 14h7.6M15 19.5l3.3-8.5 3.2 8.5M16.1 16.7h4.3';
export const easyRead =
  'M12 7c-2.2-1.5-5-2-8.5-2v13c3.5 0 6.3.5 8.5 2 2.2-1.5 5-2 8.5-2V5c-3.5 0-6.3.5-8.5 2ZM12 7v13M15 10c.8-.3 1.7-.4 2.7-.5M15 14c.8-.3 1.7-.4 2.7-.5';
export const contrast = `${ring}|M12 3.5a8.5 8.5 0 0 1 0 17Z`;
export const moon = 'M19.8 14.5A8.3 8.3 0 0 1 9.5 4.2a8.3 8.3 0 1 0 10.3 10.3Z';
export const motion = 'M3 8h7M2.5 12h5M3 16h7' + circle(16, 12, 5);
export const settings =
  'M4 6h7M16 6h4M4 12h2M11 12h9M4 18h9M18 18h2' +
  circle(13.5, 6, 2) +
  circle(8.5, 12, 2) +
  circle(15.5, 18, 2);

// People and things.
export const calendar = box(4, 5.5, 16, 15, 2.5) + 'M4 10.5h16M8.5 3v4M15.5 3v4';
export { person };
export const people =
  circle(9, 8.5, 3.5) +
  'M2.5 19.5c.7-3.5 3.2-5.3 6.5-5.3s5.8 1.8 6.5 5.3M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.8c2.2.7 3.5 2.3 4 4.7';
export const speech =
  'M6 4.5h12A2.5 2.5 0 0 1 20.5 7v7a2.5 2.5 0 0 1-2.5 2.5h-6l-5 4v-4H6A2.5 2.5 0 0 1 3.5 14V7A2.5 2.5 0 0 1 6 4.5Z';
export const phone =
  'M7 3.5h2.5l2 4.5-2.2 2a11 11 0 0 0 4.7 4.7l2-2.2 4.5 2V17a3 3 0 0 1-3.2 3A15.5 15.5 0 0 1 4 6.7 3 3 0 0 1 7 3.5Z';
export const mobile = box(6.5, 2.8, 11, 18.4, 2.5) + 'M11 17.8h2';
export const mail = box(3.5, 5.5, 17, 13, 2.5) + 'M4.2 7.2l7.8 6 7.8-6';
export const video = box(3, 6.5, 12, 11, 2.5) + 'M15 11l6-3.5v9L15 13';
export const document = page + 'M9 13h6M9 16.5h4';
export const heart =
  'M12 20C6.5 16 3.5 12.7 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2c0 3.7-3 7-8.5 11Z';
export const school =
  'M2.5 9.5L12 5l9.5 4.5L12 14ZM6.5 11.5v5c1.5 1.4 3.3 2 5.5 2s4-.6 5.5-2v-5M21.5 9.5v5';
export const pencil = 'M5 19l1-4.5L16 4.5 19.5 8l-10 10ZM13.5 7l3.5 3.5';
export const trash = 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5';
