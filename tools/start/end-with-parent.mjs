/**
 * Preloaded into every part: should the starter be killed without a word, its parts end too instead of holding their
 * ports for ever.
 */
if (process.connected) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
