import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  sendKeys,
} from '../../testing/testing.ts';
import './tabs.ts';
import type { JuTabs } from './tabs.ts';

async function tabsOf(lang = 'da', manual = false): Promise<JuTabs> {
  const tabs = await fixture<JuTabs>(html`
    <ju-tabs label="Vis job som" lang=${lang} ?manual=${manual}>
      <ju-tab-panel name="list" label="Liste"><input aria-label="Ord" /></ju-tab-panel>
      <ju-tab-panel name="map" label="Kort">Et kort</ju-tab-panel>
      <ju-tab-panel name="saved" label="Gemte">Dine gemte job</ju-tab-panel>
    </ju-tabs>
  `);
  await nextFrame();
  await tabs.updateComplete;
  return tabs;
}
const focused = (tabs: JuTabs) => tabs.shadowRoot?.activeElement?.textContent?.trim();
const shown = (tabs: JuTabs) =>
  [...tabs.children]
    .filter((panel) => panel.checkVisibility())
    .map((panel) => panel.id || panel.getAttribute('name'));

describe('ju-tabs', () => {
  it('are tabs, each with its panel', async () => {
    const tabs = await tabsOf();
    expect(shown(tabs)).to.deep.equal(['list']);
    await expectAccessibilityTree(tabs, 'first');
    await expect(tabs).to.be.accessible();
  });

  it('go along the line of reading, round and to the ends, and show what is reached', async () => {
    for (const [lang, onwards, back] of [
      ['da', 'ArrowRight', 'ArrowLeft'],
      ['ar', 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      const tabs = await tabsOf(lang);
      const told: string[] = [];
      tabs.addEventListener('ju-tab', ({ name }) => told.push(name));
      tabs.focus();
      for (const press of [onwards, 'End', onwards, back, 'Home']) await sendKeys({ press });
      expect(told, lang).to.deep.equal(['map', 'saved', 'list', 'saved', 'list']);
      expect(focused(tabs)).to.equal('Liste');
      expect(shown(tabs)).to.deep.equal(['list']);
    }
  });

  it('wait for Enter when their panels must be fetched', async () => {
    const tabs = await tabsOf('da', true);
    tabs.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(tabs)).to.equal('Kort');
    expect(shown(tabs)).to.deep.equal(['list']);
    await sendKeys({ press: 'Enter' });
    await tabs.updateComplete;
    expect(shown(tabs)).to.deep.equal(['map']);
  });

  it('lead by Tab from the shown tab into its panel', async () => {
    const tabs = await tabsOf();
    tabs.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Tab' });
    expect(tabs.shadowRoot?.activeElement?.getAttribute('role')).to.equal('tabpanel');
    await sendKeys({ press: 'Shift+Tab' });
    expect(focused(tabs)).to.equal('Gemte');
  });

  it('keep what was typed in a panel while another is shown', async () => {
    const tabs = await tabsOf();
    const input = tabs.querySelector('input')!;
    input.value = 'vikar';
    tabs.selected = 'map';
    await tabs.updateComplete;
    expect(shown(tabs)).to.deep.equal(['map']);
    tabs.selected = 'list';
    await tabs.updateComplete;
    expect(tabs.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('vikar');
  });

  it('follow panels that come, go or are called something else', async () => {
    const tabs = await tabsOf();
    const words = () =>
      [...tabs.shadowRoot!.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent?.trim());
    tabs.children[0]!.remove();
    const added = document.createElement('ju-tab-panel');
    Object.assign(added, { name: 'new', label: 'Nye' });
    tabs.append(added);
    tabs.querySelector('ju-tab-panel')!.label = 'På et kort';
    await nextFrame();
    await nextFrame();
    await tabs.updateComplete;
    expect(words()).to.deep.equal(['På et kort', 'Gemte', 'Nye']);
  });

  it('scroll by themselves where there is no room, without moving the page', async () => {
    const tabs = await tabsOf();
    tabs.parentElement!.style.setProperty('width', '180px');
    tabs.selected = 'saved';
    await tabs.updateComplete;
    const list = tabs.shadowRoot!.querySelector('.list')!;
    const last = list.lastElementChild!.getBoundingClientRect();
    expect(list.scrollWidth).to.be.above(list.clientWidth);
    expect(tabs.scrollWidth).to.be.at.most(180);
    expect(last.right).to.be.at.most(list.getBoundingClientRect().right + 1);
  });

  it('stand below each other in easy reading, so that none is out of sight', async () => {
    const tabs = await tabsOf();
    tabs.setAttribute('reading', 'easy');
    await nextFrame();
    await tabs.updateComplete;
    const tops = [...tabs.shadowRoot!.querySelectorAll('[role="tab"]')].map(
      (tab) => tab.getBoundingClientRect().top,
    );
    expect(new Set(tops).size).to.equal(3);
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuTabs>(
      html`<ju-tabs lang="ar" label="طريقة العرض"
        ><ju-tab-panel name="list" label="قائمة">قائمة الأعمال</ju-tab-panel
        ><ju-tab-panel name="map" label="خريطة">خريطة الأعمال</ju-tab-panel></ju-tabs
      >`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
