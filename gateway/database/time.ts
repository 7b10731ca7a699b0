/**
 * The time as SQL. It is the database's own, so that gateways whose clocks differ agree on when a hold ends; where `now` is
 * another than this machine's time, as in tests, it is moved as far.
 */
export function timeSql(now: () => Date): string {
  const aside = Math.round((now().getTime() - Date.now()) / 1000);
  return aside === 0 ? 'clock_timestamp()' : `(clock_timestamp() + interval '${aside} seconds')`;
}
