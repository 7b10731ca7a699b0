import { join, resolve } from 'node:path';
import type { Settings } from '../settings.ts';
import type { PartDescription } from './part.ts';

/** What is started, in this order; each part finds the ones before it ready. */
export function describeParts(
  settings: Settings,
  databaseUrl: string,
): { builds: PartDescription[]; servers: PartDescription[]; storybook: PartDescription } {
  const { dataFolder, host, embed, gateway, storybook, builder, preview } = settings;
  const { vendor, vendorTool } = settings;
  // A preview stands inside the builder, and a frame asks of every page around it.
  const hosts = [host, preview, builder].map(({ origin }) => origin);
  const embedFolder = join(dataFolder, 'embed');
  const common = {
    EMBED_ORIGIN: embed.origin,
    GATEWAY_ORIGIN: gateway.origin,
    EMBED_FOLDER: embedFolder,
  };
  const vendors = {
    VENDOR_FOLDER: resolve(dataFolder, 'vendors'),
    VENDOR_ORIGIN: vendor.origin,
  };
  return {
    builds: [
      {
        name: 'vendors build',
        command: ['shells/vendor-remote/build/main.ts'],
        environment: vendors,
        patience: 120_000,
      },
      {
        name: 'embed build',
        command: ['shells/embed/build/build.ts'],
        environment: {
          ...common,
          HOST_ORIGINS: hosts.join(','),
          KEYS_FOLDER: join(dataFolder, 'keys'),
          VENDOR_REMOTES: JSON.stringify({
            787: ['laeringsbroen', 'ordvaerk'].map((name) => ({
              remote: join(vendors.VENDOR_FOLDER, 'workshops', name, 'dist', 'remote.json'),
              base: `${vendor.origin}/${name}/`,
            })),
          }),
        },
        patience: 120_000,
      },
    ],
    servers: [
      {
        name: 'gateway',
        command: ['gateway/main.ts'],
        environment: {
          PORT: String(gateway.port),
          DATABASE_URL: databaseUrl,
          HOST_ORIGINS: [...hosts, embed.origin].join(','),
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
        name: 'vendors',
        command: ['shells/vendor-remote/server/main.ts'],
        environment: {
          ...vendors,
          EMBED_ORIGIN: embed.origin,
          HOST_ORIGINS: hosts.join(','),
          PORT: String(vendor.port),
        },
        ready: /^vendors ready/,
        patience: 30_000,
      },
      {
        name: 'host site',
        command: ['shells/hosts/thisted/main.ts'],
        environment: { ...common, PORT: String(host.port) },
        ready: /^host ready/,
        patience: 30_000,
      },
      {
        name: 'builder',
        command: ['shells/builder/main.ts'],
        environment: {
          ...common,
          BUILDER_FOLDER: join(dataFolder, 'builder'),
          PORT: String(builder.port),
          BUILDER_ORIGIN: builder.origin,
          PREVIEW_PORT: String(preview.port),
          PREVIEW_ORIGIN: preview.origin,
        },
        ready: /^builder ready/,
        patience: 120_000,
      },
      {
        name: 'vendor tool',
        command: ['shells/hosts/vendor-tool/main.ts'],
        environment: {
          PORT: String(vendorTool.port),
          TOOL_FOLDER: join(dataFolder, 'vendor-tool'),
        },
        ready: /^vendor tool ready/,
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
