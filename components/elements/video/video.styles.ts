import { css } from '../../core/facade.ts';

export const videoStyles = css`
  figure {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  /* Its place from the start, so that nothing moves when it comes. */
  video {
    aspect-ratio: 16 / 9;
    background: #000;
    border-radius: var(--ju-radius-card);
    inline-size: 100%;
    max-block-size: 80vb;
  }
  .panel {
    align-content: center;
    background: var(--ju-colour-action-tint);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    overflow-wrap: anywhere;
    padding: min(var(--ju-space-6), 6cqi);
  }
  .name {
    font-weight: 600;
  }
  .transcript {
    max-inline-size: var(--ju-measure);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
