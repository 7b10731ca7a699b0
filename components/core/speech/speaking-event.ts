/**
 * A voice begins to speak, or goes on. On `window`: every other voice of ours on the page falls silent, also those of other
 * copies of the library; a host that speaks itself may listen, or dispatch one.
 */
export class JuSpeakingEvent extends Event {
  static readonly type = 'ju-speaking';
  /** Tells voices apart; of no other meaning. */
  readonly speaker: string;
  constructor(speaker: string) {
    super(JuSpeakingEvent.type);
    this.speaker = speaker;
  }
}

declare global {
  interface WindowEventMap {
    'ju-speaking': JuSpeakingEvent;
  }
}
