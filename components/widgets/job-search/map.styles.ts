import { css } from '../../core/facade.ts';

export const mapViewStyles = [
  css`
    .chosen {
      display: grid;
      gap: var(--ju-space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .chosen .subheading {
      margin-block-end: 0;
    }
    .chosen .subheading:focus {
      outline: none;
    }
    .chosen .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ju-space-2);
    }
  `,
];
