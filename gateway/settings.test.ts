import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readGatewaySettings, variables } from './settings.ts';

describe('the settings', () => {
  test('follow the port base and the data folder', () => {
    const settings = readGatewaySettings({
      JOBUNIVERS_PORT_BASE: '9100',
      JOBUNIVERS_DATA: '/data',
    });
    assert.equal(settings.port, 9102);
    assert.deepEqual(settings.database, {
      dataFolder: '/data',
      port: 9104,
      databaseUrl: undefined,
    });
    assert.deepEqual(settings.hostOrigins, [
      'http://thisted.localhost:9100',
      'http://embed.localhost:9101',
    ]);
  });

  test('seed the embedded database only, unless told otherwise', () => {
    assert.match(readGatewaySettings({}).seedFolder ?? '', /mocks.data$/);
    const DATABASE_URL = 'postgresql://db.example/jobs';
    assert.equal(readGatewaySettings({ DATABASE_URL }).seedFolder, undefined);
    assert.equal(readGatewaySettings({ DATABASE_URL, SEED_FOLDER: 'x' }).seedFolder, 'x');
  });

  for (const environment of [
    { PORT: 'many' },
    { PORT: '-1' },
    { DATABASE_URL: 'jobs.example' },
    { JOBUNIVERS_PORT_BASE: '80' },
    { REQUESTS_PER_MINUTE: '1.5' },
    // Longer than what people are told.
    { VISITOR_DAYS: '366' },
    { HOST_ORIGINS: 'http://a.example/' },
    { HOST_ORIGINS: 'a.example' },
    { HOST_ORIGINS: '*' },
    { TRUSTED_PROXIES: 'proxy.example' },
    { TRUSTED_PROXIES: '10.0.0.0/33' },
  ]) {
    const [[name, value] = []] = Object.entries(environment);
    test(`refuse ${name}=${value}, naming it`, () => {
      assert.throws(() => readGatewaySettings(environment as NodeJS.ProcessEnv), {
        name: 'SettingsError',
        message: new RegExp(`^${name} `),
      });
    });
  }

  test('take proxies by address and by network', () => {
    const TRUSTED_PROXIES = '127.0.0.1, 10.0.0.0/8,fd00::/8';
    assert.deepEqual(readGatewaySettings({ TRUSTED_PROXIES }).trustedProxies, [
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ]);
  });

  test('are all told of in the help', () => {
    assert.equal(new Set(variables.map(([name]) => name)).size, variables.length);
  });
});
