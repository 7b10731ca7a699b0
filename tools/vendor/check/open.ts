import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys } from '../../../shells/embed/build/keys.ts';
import type { OpenWidget } from '../preset/vite.ts';
import { asLines, Refusal } from '../refusal.ts';
import { buildWidget, type BuiltWidget } from '../site/build-widget.ts';
import type { HostPage } from '../site/host-page.ts';
import { readKit } from '../site/kit-files.ts';
import { looksFor } from '../site/looks.ts';
import { startSite, type Site, type SiteOptions } from '../site/site.ts';
import { launch } from './browser.ts';

/** Serves a built widget on ports that are free, signed with keys of the moment. */
export async function siteFor(
  root: string,
  kit: string,
  built: BuiltWidget,
  more: Pick<SiteOptions, 'answer'> = {},
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'jobunivers-keys-'));
  try {
    const keys = await readKeys(join(folder, 'keys'), Date.now(), join(folder, 'roots'));
    const site = await startSite({
      kit: readKit(kit),
      keys,
      looks: looksFor(root, kit),
      port: 0,
      ...more,
    });
    await site.show(built);
    return site;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** For a widget's own tests. @throws {Refusal} when it cannot be built. */
export async function openWidgetIn({
  root,
  kit,
  page: wanted,
}: {
  root: string;
  kit: string;
  page: HostPage;
}): Promise<OpenWidget> {
  const attempt = await buildWidget(root);
  if (attempt.type === 'refused') throw new Refusal(`Not built:\n${asLines(attempt.findings)}`);
  const site = await siteFor(root, kit, attempt.built);
  const browser = await launch(root);
  const page = await browser.newPage();
  await page.goto(site.page(wanted));
  await page.locator(`${attempt.built.remote.tag}[data-state="ready"]`).waitFor();
  return {
    page,
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}
