/**
 * The page that component tests stand in. Framed, the window holds a frame of a usual size with the same page, and the tests
 * stand there.
 */
export function testPage(testFramework: string, framed: boolean): string {
  const start = `
    const { setStandardTexts } = await import('/components/core/facade.ts');
    const { jsonTexts } = await import('/components/core/localisation/json-texts.ts');
    setStandardTexts(jsonTexts);
    await import('${testFramework}');`;
  const startFramed = `
    if (top !== self) {${start}
    } else {
      document.body.style.setProperty('margin', '0');
      const frame = document.createElement('iframe');
      for (const [name, value] of [['width', '900px'], ['height', '700px'], ['border', '0']]) {
        frame.style.setProperty(name, value);
      }
      frame.src = location.href;
      document.body.append(frame);
    }`;
  return `<!doctype html>
    <html lang="da" data-ju-motion="reduced">
      <head>
        <link rel="stylesheet" href="/themes/shared/theme.css" />
        <title>Components</title>
      </head>
      <body>
        <script type="module">${framed ? startFramed : start}</script>
      </body>
    </html>`;
}
