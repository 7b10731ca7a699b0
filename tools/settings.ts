/**
 * Where the parts of a local Jobunivers listen. Host, embed and gateway are different *sites* on purpose: two ports of one
 * host name would be the same site and prove nothing about cookies, storage or CORS.
 */
export interface Settings {
  /** First of nine neighbouring ports. */
  readonly portBase: number;
  /** Git-ignored folder that survives restarts: database, keys, embed build. */
  readonly dataFolder: string;
  readonly host: { readonly port: number; readonly origin: string };
  readonly embed: { readonly port: number; readonly origin: string };
  readonly gateway: { readonly port: number; readonly origin: string };
  readonly storybook: { readonly port: number; readonly origin: string };
  readonly database: { readonly port: number };
  /** Where web editors put a widget together, and the pages they see it on. */
  readonly builder: { readonly port: number; readonly origin: string };
  readonly preview: { readonly port: number; readonly origin: string };
  /** An example vendor's own origin, and a vendor's own tool in the shared identity. */
  readonly vendor: { readonly port: number; readonly origin: string };
  readonly vendorTool: { readonly port: number; readonly origin: string };
}

/** Reads `JOBUNIVERS_PORT_BASE` (default 8100) and `JOBUNIVERS_DATA` (default `.jobunivers`). */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const portBase = Number(environment.JOBUNIVERS_PORT_BASE ?? 8100);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65520) {
    throw new RangeError('JOBUNIVERS_PORT_BASE must be a whole number from 1024 to 65520.');
  }
  const site = (name: string, offset: number) => ({
    port: portBase + offset,
    origin: `http://${name}:${portBase + offset}`,
  });
  return {
    portBase,
    dataFolder: environment.JOBUNIVERS_DATA ?? '.jobunivers',
    host: site('thisted.localhost', 0),
    embed: site('embed.localhost', 1),
    gateway: site('gateway.localhost', 2),
    storybook: site('localhost', 3),
    database: { port: portBase + 4 },
    builder: site('builder.localhost', 5),
    preview: site('preview.localhost', 6),
    vendor: site('vendor.localhost', 7),
    vendorTool: site('vendor-tool.localhost', 8),
  };
}
