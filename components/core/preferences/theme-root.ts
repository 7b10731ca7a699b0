import { preferences } from './store.ts';

/**
 * Lets an element that a theme's custom properties stand on (`:root`, `:host` or `.ju-theme`) follow what the person chose:
 * `data-ju-scheme`, `data-ju-contrast`, `data-ju-motion`, which the theme's style sheet reads, and `--ju-text-scale`.
 *
 * @returns what ends it; the element is then as it was found.
 */
export function followPreferences(root: HTMLElement): () => void {
  const { dataset, style } = root;
  // What a page says there itself holds where the person chose nothing.
  const { juScheme, juContrast, juMotion } = dataset;
  const scale = style.getPropertyValue('--ju-text-scale');
  const show = ({ scheme, contrast, motion, textScale }: typeof preferences.value): void => {
    const values = {
      juScheme: scheme ?? juScheme,
      juContrast: contrast ?? juContrast,
      juMotion: motion ?? juMotion,
    };
    for (const [name, value] of Object.entries(values)) {
      if (value) dataset[name] = value;
      else delete dataset[name];
    }
    // An empty value takes the property away.
    style.setProperty('--ju-text-scale', String(textScale ?? scale));
  };
  show(preferences.value);
  const stop = preferences.subscribe(() => show(preferences.value));
  return () => {
    stop();
    show({});
  };
}
