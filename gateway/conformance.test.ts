import { after, before } from 'node:test';
import { conformance } from '../contract/conformance/conformance.ts';
import {
  createTestGateway,
  importSampleCompanies,
  importSamples,
  registeredOrigin,
  type TestGateway,
} from './testing/test-gateway.ts';

let gateway: TestGateway;

before(async () => {
  gateway = await createTestGateway();
  await importSampleCompanies(gateway.pool);
  await importSamples(gateway.pool);
});
after(() => gateway.stop());

conformance({ baseUrl: () => gateway.origin(), headers: { origin: registeredOrigin } });
