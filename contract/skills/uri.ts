/** The address of a skill of ESCO, at most 120 characters, as the contract's `SkillUri`. */
const pattern = /^http:\/\/data\.europa\.eu\/esco\/(skill|isced-f|occupation)\/[A-Za-z0-9./-]+$/;

/** Whether something is the address of a skill. */
export const isSkillUri = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 120 && pattern.test(value);
