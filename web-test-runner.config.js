import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { freePort } from './tools/browsers/webkit-driver.ts';
import { jsonModulesPlugin } from './tools/component-tests/json-modules.ts';
import { countReporter } from './tools/component-tests/count-reporter.ts';
import { engineNamed } from './tools/component-tests/engines.ts';
import { testPage } from './tools/component-tests/test-page.ts';

const engine = await engineNamed(process.env.ENGINE ?? 'chromium');

/** Tests of components, beside them, in the browser that `ENGINE` names. `TEST_REPORT` names a file for the counts. */
export default {
  rootDir: import.meta.dirname,
  // Two engines may begin at the same moment.
  port: await freePort(),
  files: engine.files,
  nodeResolve: true,
  concurrency: engine.concurrency,
  browsers: [engine.launcher],
  plugins: [
    jsonModulesPlugin(),
    esbuildPlugin({
      ts: true,
      json: false,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    ...engine.plugins,
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countReporter(process.env.TEST_REPORT),
  ],
  // Half as fast as on a quiet machine is no failure yet.
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: (testFramework) => testPage(testFramework, engine.framed),
};
