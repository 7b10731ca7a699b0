/** What the person planned, kept on their own device. */
const key = 'samtaleklar.practices';
const draftKey = 'samtaleklar.draft';

export const questions = ['self', 'why', 'good', 'hard', 'ask'];

const read = (storage, name, standard) => {
  try {
    return JSON.parse(storage.getItem(name)) ?? standard;
  } catch {
    return standard;
  }
};
const write = (storage, name, value) => {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    // Storage is closed or full: what was typed holds while the page stays open.
  }
};

let all = read(localStorage, key, []);
const keep = (next) => {
  all = next;
  write(localStorage, key, all);
  dispatchEvent(new Event('practice-changed'));
};

/** The next one first. */
export const practices = () => [...all].sort((a, b) => a.day.localeCompare(b.day));
export const practiceOf = (id) => all.find((one) => one.id === id);
export function addPractice(practice) {
  const id = crypto.randomUUID?.().replaceAll('-', '') ?? String(Date.now());
  keep([...all, { ...practice, id, done: [] }]);
  return id;
}
export const markDone = (id, done) =>
  keep(all.map((one) => (one.id === id ? { ...one, done } : one)));
export const removePractice = (id) => keep(all.filter((one) => one.id !== id));

/** What stands in a form that was not sent yet survives a reload. */
export const draft = () => read(sessionStorage, draftKey, {});
export const keepDraft = (values) => write(sessionStorage, draftKey, values);
