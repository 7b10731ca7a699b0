import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  sendKeys,
  sendMouse,
} from '../../testing/testing.ts';
import './menu.ts';
import type { JuMenu } from './menu.ts';

async function menuOf(lang = 'da'): Promise<JuMenu> {
  const page = await fixture(html`
    <div>
      <ju-menu label="Mere" lang=${lang}>
        <ju-menu-item value="save" icon="star">Gem som favorit</ju-menu-item>
        <ju-menu-item value="share">Del med din rådgiver</ju-menu-item>
        <ju-menu-item value="print" disabled>Print</ju-menu-item>
        <ju-menu-item value="hide">Gem væk</ju-menu-item>
      </ju-menu>
      <button>Bagefter</button>
    </div>
  `);
  const menu = page.querySelector<JuMenu>('ju-menu')!;
  await menu.updateComplete;
  return menu;
}
const list = (menu: JuMenu) => menu.shadowRoot!.querySelector<HTMLElement>('[role="menu"]')!;
const button = (menu: JuMenu) => menu.shadowRoot!.querySelector<HTMLElement>('.control')!;
const isOpen = (menu: JuMenu) => list(menu).matches(':popover-open');
const focused = () => document.activeElement?.textContent?.trim();
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('ju-menu', () => {
  it('is a button that opens a menu', async () => {
    const menu = await menuOf();
    await expectAccessibilityTree(menu, 'closed');
    menu.focus();
    await press('Enter');
    await menu.updateComplete;
    await expectAccessibilityTree(menu, 'open');
    await expect(menu).to.be.accessible();
  });

  it('goes round by arrow keys, and to its ends', async () => {
    const menu = await menuOf();
    menu.focus();
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await press(key);
      seen.push(focused());
    }
    const [first, second, last] = ['Gem som favorit', 'Del med din rådgiver', 'Gem væk'];
    expect(seen).to.deep.equal([first, second, last, first, last, first]);
  });

  it('opens at its end by the arrow up', async () => {
    const menu = await menuOf();
    menu.focus();
    await press('ArrowUp');
    expect(focused()).to.equal('Gem væk');
  });

  it('jumps to the word that is typed', async () => {
    const menu = await menuOf();
    menu.focus();
    await press('ArrowDown', 'd');
    expect(focused()).to.equal('Del med din rådgiver');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await sendKeys({ type: 'gem v' });
    expect(focused()).to.equal('Gem væk');
    expect(isOpen(menu)).to.equal(true);
  });

  it('says what was chosen, once, and gives the focus back to its button', async () => {
    const menu = await menuOf();
    const chosen: string[] = [];
    menu.addEventListener('ju-choose', ({ value }) => chosen.push(value));
    menu.focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['share']);
    expect(isOpen(menu)).to.equal(false);
    expect(menu.shadowRoot?.activeElement === button(menu)).to.equal(true);
  });

  it('lets what is disabled be read but not chosen', async () => {
    const menu = await menuOf();
    let heard = 0;
    menu.addEventListener('ju-choose', () => heard++);
    menu.addEventListener('click', () => heard++);
    menu.focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal('Print');
    await press('Enter');
    expect(isOpen(menu)).to.equal(true);
    // The keyboard's own press on the button counts as none.
    expect(heard).to.equal(0);
  });

  it('closes by Escape with the focus on its button, and by Tab on the way on', async () => {
    const menu = await menuOf();
    menu.focus();
    await press('ArrowDown', 'Escape');
    await nextFrame();
    expect(isOpen(menu)).to.equal(false);
    expect(menu.shadowRoot?.activeElement === button(menu)).to.equal(true);
    await press('ArrowDown', 'Tab');
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal('Bagefter');
  });

  it('opens and closes by its button, and closes by a press beside it', async () => {
    const menu = await menuOf();
    const { left, top, width, height } = button(menu).getBoundingClientRect();
    const onButton = [Math.round(left + width / 2), Math.round(top + height / 2)] as [
      number,
      number,
    ];
    await sendMouse({ type: 'click', position: onButton });
    expect(isOpen(menu)).to.equal(true);
    await sendMouse({ type: 'click', position: onButton });
    expect(isOpen(menu)).to.equal(false);
    await sendMouse({ type: 'click', position: onButton });
    await sendMouse({ type: 'click', position: [850, 650] });
    expect(isOpen(menu)).to.equal(false);
    await menu.updateComplete;
    expect(button(menu).getAttribute('aria-expanded')).to.equal('false');
  });

  it('begins where its button begins, in both directions', async () => {
    for (const [lang, side] of [
      ['da', 'left'],
      ['ar', 'right'],
    ] as const) {
      const menu = await menuOf(lang);
      menu.style.setProperty('position', 'fixed');
      menu.style.setProperty('inset', '100px 300px auto');
      button(menu).click();
      const [inner, outer] = [list(menu), button(menu)].map((each) => each.getBoundingClientRect());
      expect(inner![side], lang).to.be.closeTo(outer![side], 1);
      expect(inner!.top).to.be.at.least(outer!.bottom);
      menu.close();
    }
  });

  it('stays inside the window, over its button where there is no room under it', async () => {
    const menu = await menuOf();
    menu.style.setProperty('position', 'fixed');
    menu.style.setProperty('inset', 'auto 4px 4px auto');
    button(menu).click();
    const inner = list(menu).getBoundingClientRect();
    expect(inner.right).to.be.at.most(innerWidth);
    expect(inner.bottom).to.be.at.most(button(menu).getBoundingClientRect().top);
    expect(inner.top).to.be.at.least(0);
  });

  it('tells which of several is on', async () => {
    const menu = await fixture<JuMenu>(html`
      <ju-menu label="Sprog" lang="ar">
        <ju-menu-item value="da" checked="false">Dansk</ju-menu-item>
        <ju-menu-item value="ar" checked="true">العربية</ju-menu-item>
        <ju-menu-item value="more" href="#sprog">المزيد</ju-menu-item>
      </ju-menu>
    `);
    button(menu).click();
    await menu.updateComplete;
    await expectAccessibilityTree(menu, 'choice ar');
    await expect(menu).to.be.accessible();
  });
});
