/** Looks at the widget in a real browser, in a host's page with the real loader and kernel. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWidget } from 'jobunivers/vite';

describe('__TAG__', () => {
  let widget;
  before(async () => {
    widget = await openWidget();
  });
  after(() => widget?.close());

  it('counts what is done and says when all is', async () => {
    const { page } = widget;
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    assert.equal(await boxes.count(), 4);
    await boxes.first().check();
    await page.getByText('Du har gjort 1 af 4').first().waitFor();
    for (const box of await boxes.all()) await box.check();
    await page.getByText('Du er klar').first().waitFor();
  });

  it('starts again', async () => {
    const { page } = widget;
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0);
  });
});
