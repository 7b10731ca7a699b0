/**
 * Builds the example vendors that a local start shows. Run: `node shells/vendor-remote/build/main.ts`.
 *
 * Environment: `VENDOR_FOLDER`, `VENDOR_ORIGIN`; defaults are those of `tools/settings.ts`.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage } from '../../../package/build-package.ts';
import { readSettings } from '../../../tools/settings.ts';
import { buildLaeringsbroen } from './laeringsbroen.ts';
import { buildOrdvaerk } from './ordvaerk.ts';

const { dataFolder, vendor } = readSettings();
const folder = process.env.VENDOR_FOLDER ?? join(dataFolder, 'vendors');
const origin = process.env.VENDOR_ORIGIN ?? vendor.origin;
const workshops = join(folder, 'workshops');
await rm(workshops, { recursive: true, force: true });
const { folder: packageFolder } = await buildPackage(join(folder, 'package'));
await buildLaeringsbroen(workshops, packageFolder);
await buildOrdvaerk(workshops, packageFolder, `${origin}/ordvaerk/`);
console.log('vendors built');
