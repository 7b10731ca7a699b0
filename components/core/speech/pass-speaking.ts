import { JuSpeakingEvent } from './speaking-event.ts';

/** One voice at a time, also across frames: what begins to speak on one side is heard on the other. */
export interface PassSpeaking {
  /** Lets a voice of the other side be heard on this one. */
  hear(speaker: string): void;
  stop(): void;
}

/** @param tell Says on the other side that a voice of this one speaks. */
export function passSpeaking(tell: (speaker: string) => void): PassSpeaking {
  let passing = '';
  const listen = ({ speaker }: JuSpeakingEvent): void => {
    // What came from there does not go back.
    if (speaker !== passing) tell(speaker);
  };
  addEventListener(JuSpeakingEvent.type, listen);
  return {
    hear(speaker) {
      passing = speaker;
      dispatchEvent(new JuSpeakingEvent(speaker));
      passing = '';
    },
    stop: () => removeEventListener(JuSpeakingEvent.type, listen),
  };
}
