/** Of an outlet's shadow root. */
export const outletStyles = new CSSStyleSheet();
outletStyles.replaceSync(`
:host { display: block }
:host([hidden]), [hidden] { display: none !important }
:host([data-state='loading']) { position: relative }
slot { display: block }
/* Unlike the page, once the person wants it so: then it brings its own ground. */
.ju-theme[data-ju-scheme], .ju-theme[data-ju-contrast='more'] { background: var(--ju-colour-ground); border-radius: var(--ju-radius-card) }
.waiting { position: absolute; inset: 0 0 auto; block-size: 0; overflow: clip; visibility: hidden }
`);
