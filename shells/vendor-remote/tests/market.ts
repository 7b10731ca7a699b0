import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from '../../../package/build-package.ts';
import { shelf } from '../../embed/build/shelf.ts';
import { startSite, type Site } from '../../embed/tests/harness/site.ts';
import { buildLaeringsbroen } from '../build/laeringsbroen.ts';
import { buildOevebanen } from '../build/oevebanen.ts';
import { buildOrdvaerk } from '../build/ordvaerk.ts';
import { buildVejviser } from '../build/vejviser.ts';
import { createVendorServer } from '../server/server.ts';

/** A municipality's site whose shelf holds our own widgets and the example vendors', each built by its own means. */
export interface Market {
  readonly site: Site;
  readonly vendorOrigin: string;
  stop(): Promise<void>;
}

/** Builds every vendor out of the npm package, serves them on an origin of their own, and puts them on a signed shelf. */
export async function openMarket(): Promise<Market> {
  const temporary = await mkdtemp(join(tmpdir(), 'vendors-test-'));
  const { folder: packageFolder } = await buildPackage(join(temporary, 'package'));
  const folders: Record<string, string> = {};
  const hosts: string[] = [];
  const themes: string[] = [];
  const server: Server = createVendorServer({ folders, hosts, themes });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const vendorOrigin = `http://vendor.localhost:${(server.address() as AddressInfo).port}`;
  const workshops = join(temporary, 'workshops');
  folders.oevebanen = await buildOevebanen(workshops, packageFolder);
  folders.laeringsbroen = await buildLaeringsbroen(workshops, packageFolder);
  folders.vejviser = await buildVejviser(workshops, packageFolder);
  folders.ordvaerk = await buildOrdvaerk(workshops, packageFolder, `${vendorOrigin}/ordvaerk/`);
  const site = await startSite({
    shelf,
    vendors: Object.keys(folders).map((name) => ({
      remote: `${vendorOrigin}/${name}/remote.json`,
      // The runtime that the plugin brings holds import() of remotes' addresses, of which it never has any.
      ...(name === 'oevebanen' && { computedImports: 'reviewed' as const }),
    })),
  });
  hosts.push(site.hostOrigin);
  themes.push(site.embedOrigin);
  return {
    site,
    vendorOrigin,
    async stop() {
      await site.stop();
      server.close();
      server.closeAllConnections();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}
