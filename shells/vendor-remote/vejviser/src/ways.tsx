import { useEffect, useId, useState } from 'react';
import 'jobunivers/elements/button';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are added to
  namespace JSX {
    interface IntrinsicElements {
      'ju-button': HTMLAttributes<HTMLElement>;
    }
  }
}

/** What somebody may like, and the fictional ways from there. */
const choices = {
  hands: ['smith', 'cook'],
  people: ['care', 'shop'],
  order: ['store', 'office'],
} as const;
type Choice = keyof typeof choices;

export type TextKey = keyof typeof import('../locales/da.json');

export interface WaysProperties {
  /** The words of a key in the reader's language and reading mode. */
  readonly t: (key: TextKey, holes?: Record<string, string>) => string;
  /** Told once the question stands. */
  readonly onReady: () => void;
}

/** A question, and the trades that fit its answer. */
export function Ways({ t, onReady }: WaysProperties) {
  const [choice, choose] = useState<Choice>();
  const id = useId();
  useEffect(onReady, [onReady]);
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('heading')}</h2>
      <fieldset>
        <legend>{t('ask')}</legend>
        {(Object.keys(choices) as Choice[]).map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={choice === one} onChange={() => choose(one)} />
            {t(one)}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {choice && (
          <>
            <h3>{t('ways')}</h3>
            <p>{t('why', { choice: t(choice) })}</p>
            <ul>
              {choices[choice].map((way) => (
                <li key={way}>
                  <strong>{t(way)}</strong>
                  <span>{t('first', { step: t(`${way}Step`) })}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {choice && <ju-button onClick={() => choose(undefined)}>{t('clear')}</ju-button>}
    </section>
  );
}
