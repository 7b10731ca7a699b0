import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArguments, findBrowser } from './tools/browsers/find.ts';
import { accessibilityTreePlugin } from './tools/component-tests/accessibility-tree.ts';
import { jsonModulesPlugin } from './tools/component-tests/json-modules.ts';
import { countReporter } from './tools/component-tests/count-reporter.ts';

/** Tests of components, beside them, in Chromium. `TEST_REPORT` names a file for the counts. */
export default {
  rootDir: import.meta.dirname,
  files: 'components/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser('chromium'), args: [...chromiumArguments] },
      createBrowserContext: ({ browser }) =>
        browser.newContext({
          locale: 'da-DK',
          reducedMotion: 'reduce',
          viewport: { width: 900, height: 700 },
        }),
    }),
  ],
  plugins: [
    jsonModulesPlugin(),
    esbuildPlugin({
      ts: true,
      json: false,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    accessibilityTreePlugin({ update: process.argv.includes('--update-snapshots') }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countReporter(process.env.TEST_REPORT),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="da">
      <head>
        <link rel="stylesheet" href="/themes/shared/theme.css" />
        <title>Components</title>
      </head>
      <body>
        <script type="module">
          import { setStandardTexts } from '/components/core/facade.ts';
          import { jsonTexts } from '/components/core/localisation/json-texts.ts';
          setStandardTexts(jsonTexts);
        </script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
};
