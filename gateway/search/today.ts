const inDenmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
});

/** The day in Denmark, `YYYY-MM-DD`. Ads end at midnight there, wherever the server stands. */
export function todayInDenmark(now: Date = new Date()): string {
  return inDenmark.format(now);
}
