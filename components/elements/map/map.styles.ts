import { css } from '../../core/facade.ts';

export const mapStyles = css`
  :host {
    contain-intrinsic-inline-size: 17.5em;
    container-type: inline-size;
    min-inline-size: min(17.5em, 100%);
  }
  .map {
    display: grid;
    gap: var(--ju-space-3);
    grid-template-columns: minmax(0, 1fr);
  }
  .plane {
    /* Water is pale by day, and by night darker than the land. */
    --land: light-dark(var(--ju-colour-surface), var(--ju-colour-action-tint));
    background: light-dark(var(--ju-colour-action-tint), var(--ju-colour-sunken));
    block-size: clamp(16em, 78cqi, 30em);
    border: var(--ju-border-width) solid var(--ju-colour-line);
    border-radius: var(--ju-radius-card);
    cursor: grab;
    overflow: hidden;
    position: relative;
    /* A finger scrolls the page, as everywhere, until the map has the focus. */
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .plane:focus-within {
    touch-action: none;
  }
  .plane:active {
    cursor: grabbing;
  }
  .picture,
  .street {
    inset: 0;
    pointer-events: none;
    position: absolute;
  }
  .street {
    overflow: hidden;
  }
  .land {
    fill: var(--land);
    stroke: var(--ju-colour-line-control);
    stroke-linejoin: round;
  }
  .neighbours {
    fill: var(--ju-colour-ground);
  }
  .towns {
    fill: var(--ju-colour-ink-quiet);
  }
  .towns text {
    font-size: 0.8em;
    paint-order: stroke;
    stroke: var(--land);
    stroke-linejoin: round;
    stroke-width: 0.25em;
    text-anchor: middle;
  }
  .circle {
    fill: var(--ju-colour-action);
    fill-opacity: 0.1;
    stroke: var(--ju-colour-action);
    stroke-dasharray: 6 4;
    stroke-width: 2;
  }
  .here path {
    fill: var(--ju-colour-mark);
    stroke: var(--ju-colour-ink);
    stroke-width: 2;
  }
  .here circle {
    fill: var(--ju-colour-on-mark);
  }
  .mark,
  .handle {
    border-radius: 50%;
    cursor: pointer;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0;
    position: absolute;
  }
  .mark {
    background: var(--ju-colour-action);
    block-size: var(--size);
    border: 0.12em solid var(--ju-colour-surface);
    box-shadow: 0 0 0 0.06em var(--ju-colour-action);
    color: var(--ju-colour-on-action);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inline-size: var(--size);
    line-height: 1;
    --size: 2em;
  }
  .mark[data-size='2'] {
    --size: 2.4em;
  }
  .mark[data-size='3'] {
    --size: 2.8em;
  }
  .mark[data-size='4'] {
    --size: 3.3em;
  }
  .mark:hover {
    background: var(--ju-colour-action-hover);
  }
  .mark[data-approximate] {
    background: var(--ju-colour-surface);
    border: 0.14em dashed var(--ju-colour-action);
    box-shadow: none;
    color: var(--ju-colour-action);
  }
  .mark[data-approximate]:hover {
    background: var(--ju-colour-action-tint);
  }
  .mark[aria-pressed='true'] {
    box-shadow:
      0 0 0 0.25em var(--ju-colour-mark),
      0 0 0 0.4em var(--ju-colour-ink);
  }
  .mark:focus-visible,
  .handle:focus-visible {
    border-radius: 50%;
    outline-offset: 0.25em;
  }
  .plane:focus-visible {
    border-radius: var(--ju-radius-card);
  }
  .handle {
    background: var(--ju-colour-surface);
    block-size: 1.7em;
    border: 0.3em solid var(--ju-colour-action);
    cursor: ew-resize;
    inline-size: 1.7em;
    touch-action: none;
  }
  .below {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-2) var(--ju-space-6);
    justify-content: space-between;
  }
  .controls,
  .compass,
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ju-space-1);
  }
  .move {
    align-items: center;
    background: var(--ju-colour-surface);
    block-size: var(--ju-control-size);
    border: var(--ju-border-width) solid var(--ju-colour-line-control);
    border-radius: var(--ju-radius-control);
    color: var(--ju-colour-action);
    cursor: pointer;
    display: flex;
    inline-size: var(--ju-control-size);
    justify-content: center;
    padding: 0;
  }
  .move:hover {
    background: var(--ju-colour-action-tint);
  }
  .move[aria-disabled='true'] {
    background: none;
    border-color: var(--ju-colour-line);
    color: var(--ju-colour-ink-quiet);
    cursor: default;
    opacity: 0.6;
  }
  .legend {
    display: grid;
    gap: var(--ju-space-1);
  }
  .legend li {
    align-items: center;
    display: flex;
    gap: var(--ju-space-2);
  }
  .sign {
    block-size: 1.2em;
    border-radius: 50%;
    flex: none;
    inline-size: 1.2em;
  }
  .here-sign {
    background: var(--ju-colour-mark);
    border: 0.12em solid var(--ju-colour-ink);
  }
  .about-sign {
    border: 0.14em dashed var(--ju-colour-action);
  }
  .legend,
  .help,
  .attribution {
    color: var(--ju-colour-ink-quiet);
    font-size: var(--ju-text-small);
  }
  .tiles {
    display: grid;
    gap: var(--ju-space-2);
    justify-items: start;
  }
  .summary,
  .help,
  .tiles p {
    max-inline-size: var(--ju-measure);
  }
  /* What Leaflet's pictures need to lie where they belong. */
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    inset-block-start: 0;
    inset-inline-start: 0;
    position: absolute;
  }
  .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  @media (forced-colors: active) {
    .plane {
      background: Canvas;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .neighbours {
      fill: Canvas;
      stroke: GrayText;
    }
    .towns {
      fill: CanvasText;
    }
    .towns text {
      stroke: Canvas;
    }
    .circle {
      fill: none;
      stroke: Highlight;
    }
    .here path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .here circle {
      fill: CanvasText;
    }
    .mark {
      border-color: ButtonText;
    }
    .mark[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .handle {
      background: ButtonText;
    }
  }
  @media print {
    .below .controls,
    .help,
    .tiles .control,
    .handle,
    .radius {
      display: none;
    }
    .mark {
      background: #fff;
      border-color: #000;
      box-shadow: none;
      color: #000;
    }
    .map {
      break-inside: avoid;
    }
  }
`;
