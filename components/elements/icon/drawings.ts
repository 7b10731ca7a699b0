/**
 * The drawings that stand in a list of jobs, by themselves, so that the first card need not wait for the others (icons.ts).
 */
import { svg } from '../../core/facade.ts';

export const search = svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`;
export const close = svg`<path d="m6 6 12 12M18 6 6 18" />`;
export const filter = svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9" /><circle cx="16" cy="7" r="2.5" /><circle cx="8" cy="17" r="2.5" />`;
export const clock = svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3.5 2" />`;
export const flag = svg`<path d="M6 21V4M6 5h11l-2.5 4L17 13H6" />`;
export const briefcase = svg`<rect x="3.5" y="8" width="17" height="12" rx="2.5" /><path d="M9 8V6.5A1.5 1.5 0 0 1 10.5 5h3A1.5 1.5 0 0 1 15 6.5V8M3.5 13h17" />`;
export const star = svg`<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8L12 3.5Z" />`;
export const starFilled = svg`<path class="filled" d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8L12 3.5Z" />`;
export const sun = svg`<circle class="filled" cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />`;
