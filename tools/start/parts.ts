import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { PartDescription } from './part.ts';

/** What is started, in this order; each part finds the ones before it ready. */
export function describeParts(
  settings: Settings,
  databaseUrl: string,
): { build: PartDescription; servers: PartDescription[]; storybook: PartDescription } {
  const { dataFolder, host, embed, gateway, storybook } = settings;
  const hostOrigins = [host.origin, embed.origin].join(',');
  const embedFolder = join(dataFolder, 'embed');
  const common = {
    EMBED_ORIGIN: embed.origin,
    GATEWAY_ORIGIN: gateway.origin,
    EMBED_FOLDER: embedFolder,
  };
  return {
    build: {
      name: 'embed build',
      command: ['shells/embed/build/build.ts'],
      environment: {
        ...common,
        HOST_ORIGINS: host.origin,
        KEYS_FOLDER: join(dataFolder, 'keys'),
      },
      patience: 120_000,
    },
    servers: [
      {
        name: 'gateway',
        command: ['gateway/main.ts'],
        environment: {
          PORT: String(gateway.port),
          DATABASE_URL: databaseUrl,
          HOST_ORIGINS: hostOrigins,
          SEED_FOLDER: process.env.SEED_FOLDER ?? 'mocks/data',
        },
        ready: /^gateway ready/,
        patience: 120_000,
      },
      {
        name: 'embed origin',
        command: ['shells/embed/server/main.ts'],
        environment: { ...common, PORT: String(embed.port) },
        ready: /^embed ready/,
        patience: 30_000,
      },
      {
        name: 'host site',
        command: ['shells/hosts/thisted/main.ts'],
        environment: { ...common, PORT: String(host.port) },
        ready: /^host ready/,
        patience: 30_000,
      },
    ],
    storybook: {
      name: 'Storybook',
      command: [
        'node_modules/storybook/dist/bin/dispatcher.js',
        'dev',
        '--port',
        String(storybook.port),
        '--exact-port',
        '--ci',
        '--no-version-updates',
      ],
      environment: { STORYBOOK_DISABLE_TELEMETRY: '1' },
      ready: /Storybook ready/,
      patience: 120_000,
    },
  };
}
