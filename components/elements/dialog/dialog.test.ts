import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
} from '../../testing/testing.ts';
import '../button/button.ts';
import './dialog.ts';
import type { JuDialog } from './dialog.ts';

const sheet = html`
  <ju-dialog heading="Flere valg">
    <label>Ord <input /></label>
    <div slot="actions"><ju-button variant="primary">Vis job</ju-button></div>
  </ju-dialog>
`;

describe('ju-dialog', () => {
  it('is named by its heading and modal when open', async () => {
    const dialog = await fixture<JuDialog>(sheet);
    await expectAccessibilityTree(dialog, 'closed');
    dialog.show();
    await dialog.updateComplete;
    await expectAccessibilityTree(dialog, 'open');
    await expect(dialog).to.be.accessible();
  });

  it('can be closed in Arabic', async () => {
    const dialog = await fixture<JuDialog>(
      html`<ju-dialog lang="ar" open heading="خيارات أخرى">نص</ju-dialog>`,
    );
    await dialog.updateComplete;
    await expectAccessibilityTree(dialog, 'ar');
  });

  it('takes the focus to its heading and gives it back', async () => {
    const page = await fixture(html`<div><button>Flere valg</button>${sheet}</div>`);
    const button = page.querySelector('button')!;
    const dialog = page.querySelector<JuDialog>('ju-dialog')!;
    button.focus();
    dialog.show();
    await dialog.updateComplete;
    expect(dialog.shadowRoot?.activeElement?.localName).to.equal('h2');
    dialog.close();
    await dialog.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  it('closes by Escape, by its button and by a press beside it, and says so', async () => {
    const dialog = await fixture<JuDialog>(sheet);
    const ways: (() => void)[] = [
      () => void sendKeys({ press: 'Escape' }),
      () => dialog.shadowRoot?.querySelector<HTMLElement>('.head button')?.click(),
      () =>
        dialog.shadowRoot
          ?.querySelector('dialog')
          ?.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 1 })),
    ];
    for (const way of ways) {
      dialog.show();
      await dialog.updateComplete;
      setTimeout(way);
      await oneEvent(dialog, 'close');
      expect(dialog.open).to.equal(false);
    }
  });

  it('stays open when its own ground is pressed', async () => {
    const dialog = await fixture<JuDialog>(sheet);
    dialog.show();
    await dialog.updateComplete;
    const inner = dialog.shadowRoot!.querySelector('dialog')!;
    const { left, top } = inner.getBoundingClientRect();
    inner.dispatchEvent(new PointerEvent('pointerdown', { clientX: left + 5, clientY: top + 5 }));
    await dialog.updateComplete;
    expect(dialog.open).to.equal(true);
  });

  it('is closed when it comes back after it was taken out', async () => {
    const dialog = await fixture<JuDialog>(sheet);
    const { parentElement } = dialog;
    dialog.show();
    await dialog.updateComplete;
    dialog.remove();
    parentElement?.append(dialog);
    await dialog.updateComplete;
    expect(dialog.shadowRoot?.querySelector('dialog')?.open).to.equal(false);
  });
});
