// Generated from the token sources (npm run theme -- build).

/** The theming surface: every custom property that a theme gives a value, by its token. */
export const tokens = {
  'border.width': { property: '--ju-border-width', type: 'dimension', description: 'Every line.' },
  'colour.action': {
    property: '--ju-colour-action',
    type: 'color',
    description: 'What one can do: links, buttons, what is chosen.',
  },
  'colour.action-hover': {
    property: '--ju-colour-action-hover',
    type: 'color',
    description: 'The same, pointed at.',
  },
  'colour.action-pressed': {
    property: '--ju-colour-action-pressed',
    type: 'color',
    description: 'The same, pressed.',
  },
  'colour.action-tint': {
    property: '--ju-colour-action-tint',
    type: 'color',
    description: 'Ground of what is chosen or pointed at.',
  },
  'colour.brand': {
    property: '--ju-colour-brand',
    type: 'color',
    description: "The municipality's own colour, as it was given.",
  },
  'colour.danger': { property: '--ju-colour-danger', type: 'color', description: 'Stop.' },
  'colour.danger-tint': {
    property: '--ju-colour-danger-tint',
    type: 'color',
    description: 'Ground of what must be mended.',
  },
  'colour.focus': {
    property: '--ju-colour-focus',
    type: 'color',
    description: 'The ring around what has the keyboard. There is ground on both of its sides.',
  },
  'colour.ground': {
    property: '--ju-colour-ground',
    type: 'color',
    description: 'What the widget lies on.',
  },
  'colour.ink': { property: '--ju-colour-ink', type: 'color', description: 'Words.' },
  'colour.ink-quiet': {
    property: '--ju-colour-ink-quiet',
    type: 'color',
    description: 'Words that matter less.',
  },
  'colour.line': {
    property: '--ju-colour-line',
    type: 'color',
    description: 'A hairline that only divides.',
  },
  'colour.line-control': {
    property: '--ju-colour-line-control',
    type: 'color',
    description: 'The outline of a field or a choice.',
  },
  'colour.mark': {
    property: '--ju-colour-mark',
    type: 'color',
    description: 'The sun: a star, the word being spoken. Never text.',
  },
  'colour.mark-line': {
    property: '--ju-colour-mark-line',
    type: 'color',
    description: 'Its outline.',
  },
  'colour.mark-tint': {
    property: '--ju-colour-mark-tint',
    type: 'color',
    description: 'Ground of what is marked.',
  },
  'colour.on-action': {
    property: '--ju-colour-on-action',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-action-tint': {
    property: '--ju-colour-on-action-tint',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-brand': {
    property: '--ju-colour-on-brand',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-danger': {
    property: '--ju-colour-on-danger',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-danger-tint': {
    property: '--ju-colour-on-danger-tint',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-mark': { property: '--ju-colour-on-mark', type: 'color', description: 'Words on it.' },
  'colour.on-mark-tint': {
    property: '--ju-colour-on-mark-tint',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-success': {
    property: '--ju-colour-on-success',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-success-tint': {
    property: '--ju-colour-on-success-tint',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-warning': {
    property: '--ju-colour-on-warning',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.on-warning-tint': {
    property: '--ju-colour-on-warning-tint',
    type: 'color',
    description: 'Words on it.',
  },
  'colour.success': { property: '--ju-colour-success', type: 'color', description: 'It is well.' },
  'colour.success-tint': {
    property: '--ju-colour-success-tint',
    type: 'color',
    description: 'Ground of good news.',
  },
  'colour.sunken': {
    property: '--ju-colour-sunken',
    type: 'color',
    description: 'What is set back: disabled, folded in.',
  },
  'colour.surface': {
    property: '--ju-colour-surface',
    type: 'color',
    description: 'Cards, fields, sheets.',
  },
  'colour.veil': {
    property: '--ju-colour-veil',
    type: 'color',
    description: 'Over the page behind a dialog.',
  },
  'colour.warning': { property: '--ju-colour-warning', type: 'color', description: 'It is soon.' },
  'colour.warning-tint': {
    property: '--ju-colour-warning-tint',
    type: 'color',
    description: 'Ground of what is soon.',
  },
  'control.size': {
    property: '--ju-control-size',
    type: 'dimension',
    description: 'Least height of what a thumb hits.',
  },
  duration: {
    property: '--ju-duration',
    type: 'duration',
    description: 'What appears. Nothing when motion is reduced.',
  },
  'duration-loop': {
    property: '--ju-duration-loop',
    type: 'duration',
    description: 'One round of what moves until it is done. Nothing when motion is reduced.',
  },
  easing: {
    property: '--ju-easing',
    type: 'cubicBezier',
    description: 'Quick at first, then calm.',
  },
  'font.body': { property: '--ju-font-body', type: 'fontFamily', description: 'All text.' },
  'icon.size': {
    property: '--ju-icon-size',
    type: 'dimension',
    description: 'Icons beside words.',
  },
  measure: {
    property: '--ju-measure',
    type: 'number',
    description: 'Letters in a line of running text.',
  },
  'radius.card': {
    property: '--ju-radius-card',
    type: 'dimension',
    description: 'Corners of cards.',
  },
  'radius.control': {
    property: '--ju-radius-control',
    type: 'dimension',
    description: 'Corners of controls.',
  },
  'radius.full': {
    property: '--ju-radius-full',
    type: 'dimension',
    description: 'Chips and tags.',
  },
  'shadow.overlay': {
    property: '--ju-shadow-overlay',
    type: 'shadow',
    description: 'What lies over the page.',
  },
  'shadow.raised': { property: '--ju-shadow-raised', type: 'shadow', description: 'A card.' },
  'space.1': {
    property: '--ju-space-1',
    type: 'dimension',
    description: 'Between an icon and its word.',
  },
  'space.2': {
    property: '--ju-space-2',
    type: 'dimension',
    description: 'Between lines that belong together.',
  },
  'space.3': { property: '--ju-space-3', type: 'dimension', description: 'Inside a group.' },
  'space.4': { property: '--ju-space-4', type: 'dimension', description: 'Inside a card.' },
  'space.6': { property: '--ju-space-6', type: 'dimension', description: 'Between groups.' },
  'space.10': { property: '--ju-space-10', type: 'dimension', description: 'Between parts.' },
  'space.scale': {
    property: '--ju-space-scale',
    type: 'number',
    description: 'Multiplies every distance: the density.',
  },
  'text.body': {
    property: '--ju-text-body',
    type: 'dimension',
    description: 'Everything that is read.',
  },
  'text.heading': {
    property: '--ju-text-heading',
    type: 'dimension',
    description: 'Headings of parts.',
  },
  'text.large': {
    property: '--ju-text-large',
    type: 'dimension',
    description: 'Titles of cards, questions in a list.',
  },
  'text.scale': {
    property: '--ju-text-scale',
    type: 'number',
    description: "Multiplies every text size; a person's choice.",
  },
  'text.small': {
    property: '--ju-text-small',
    type: 'dimension',
    description: 'Notes, labels of facts.',
  },
  'text.title': {
    property: '--ju-text-title',
    type: 'dimension',
    description: 'The one title of a widget; smaller where the widget is narrow.',
  },
} as const;

export type TokenName = keyof typeof tokens;
export type TokenProperty = (typeof tokens)[TokenName]['property'];
