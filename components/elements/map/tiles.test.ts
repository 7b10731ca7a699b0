import { ContextProvider } from '../../core/providing.ts';
import { provideLazyModules, surroundingsContext } from '../../core/facade.ts';
import { expect, fixture, html, waitUntil } from '../../testing/testing.ts';
import './map.ts';
import type { JuMap } from './map.ts';
import { denmark } from './places.ts';
import { fitting, worldOf } from './projection.ts';
import { fewPoints } from './specimen-points.ts';
import type * as tiles from './tiles.ts';
import { TileLayer } from './tiles.ts';

const address = 'https://tiles.example/{z}/{x}/{y}.png';

/** Stands in for Leaflet, so that nothing leaves the test. */
class FakeLayer {
  static made: FakeLayer[] = [];
  shown = 0;
  removed = false;
  readonly fail: () => void;
  constructor(_place: HTMLElement, _url: string, failed: () => void) {
    FakeLayer.made.push(this);
    this.fail = failed;
  }
  show(): void {
    this.shown++;
  }
  remove(): void {
    this.removed = true;
  }
}

async function make(
  { url = address, attribution = '© Tiles Example' } = {},
  consent?: (purpose: string) => Promise<boolean>,
): Promise<JuMap> {
  FakeLayer.made = [];
  provideLazyModules({
    'map-tiles': () => Promise.resolve({ TileLayer: FakeLayer } as unknown as typeof tiles),
  });
  const place = document.createElement('div');
  new ContextProvider(place, {
    context: surroundingsContext,
    initialValue: { ...(consent && { consent }) },
  });
  document.body.append(place);
  const map = await fixture<JuMap>(
    html`<ju-map .points=${fewPoints} tiles=${url} attribution=${attribution}></ju-map>`,
    { parentNode: place },
  );
  await map.updateComplete;
  return map;
}
const buttons = (map: JuMap) => [
  ...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tiles button'),
];
const words = (map: JuMap) =>
  map.shadowRoot!.querySelector('.tiles')?.textContent.trim().replace(/\s+/g, ' ');
async function press(map: JuMap, index = 0): Promise<void> {
  buttons(map)[index]?.click();
  await map.updateComplete;
}

describe("a host's tiles on ju-map", () => {
  it('are fetched after two presses and the consent of the host, and taken away again', async () => {
    const asked: string[] = [];
    const map = await make({}, (purpose) => {
      asked.push(purpose);
      return Promise.resolve(true);
    });
    expect(words(map)).to.equal('Vis veje og gader');
    await press(map);
    expect(words(map)).to.match(/^Vejene kommer fra tiles\.example\./);
    expect([asked, FakeLayer.made]).to.deep.equal([[], []]);
    await press(map);
    await waitUntil(() => map.street.state === 'shown');
    await map.updateComplete;
    expect(asked).to.deep.equal(['map-tiles']);
    expect(FakeLayer.made[0]?.shown).to.be.above(0);
    expect(words(map)).to.include('© Tiles Example');
    expect(map.shadowRoot?.querySelector('.land')).to.equal(null);
    expect(map.shadowRoot?.querySelectorAll('.mark')).to.have.lengthOf(4);
    await press(map);
    expect(FakeLayer.made[0]?.removed).to.equal(true);
    expect(map.shadowRoot?.querySelector('.land')).not.to.equal(null);
  });

  it('are not fetched when the host says no, or does not answer', async () => {
    const refused = await make({}, () => Promise.resolve(false));
    await press(refused);
    await press(refused);
    await waitUntil(() => words(refused)?.startsWith('Siden giver ikke lov'));
    const silent = await make({}, () => new Promise(() => undefined));
    await press(silent);
    await press(silent);
    expect(words(silent)).to.match(/^Spørger siden/);
    expect(FakeLayer.made).to.deep.equal([]);
  });

  it('give way to our own map when they do not come', async () => {
    const map = await make();
    await press(map);
    await press(map);
    await waitUntil(() => map.street.state === 'shown');
    FakeLayer.made[0]?.fail();
    await map.updateComplete;
    expect(words(map)).to.match(/^Vi kunne ikke hente vejene/);
    expect(map.shadowRoot?.querySelector('.land')).not.to.equal(null);
  });

  it('come over https from a server one can name, and only with the name of who made them', async () => {
    for (const given of [
      { url: 'http://tiles.example/{z}/{x}/{y}.png' },
      { url: 'https://{s}.tiles.example/{z}/{x}/{y}.png' },
      { url: 'https://tiles.example/' },
      { url: 'javascript:alert(1)//{z}{x}{y}' },
      { attribution: ' ' },
    ]) {
      const map = await make(given);
      expect(words(map), JSON.stringify(given)).to.equal(undefined);
    }
  });

  it('lie where the map shows them, inside a shadow root, and are all that Leaflet brings', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    root.append(place);
    document.body.append(host);
    place.style.setProperty('inline-size', '512px');
    place.style.setProperty('block-size', '512px');
    place.style.setProperty('position', 'relative');
    let failures = 0;
    const layer = new TileLayer(place, '/no-such-tiles/{z}/{x}/{y}.png', () => failures++);
    const size = { width: 512, height: 512 };
    const middle = worldOf({ latitude: 56.955, longitude: 8.694 });
    layer.show({ middle, zoom: 8 }, size);
    const images = [...root.querySelectorAll('img')];
    // Of the world cut into 256 by 256 pictures, Thisted lies in the 135th from the left and the 79th from the top.
    expect(images.map(({ src }) => new URL(src).pathname)).to.include(
      '/no-such-tiles/8/134/78.png',
    );
    expect(images.every(({ referrerPolicy }) => referrerPolicy === 'strict-origin')).to.equal(true);
    const strange = root.querySelectorAll('a, button, [tabindex], svg');
    expect(strange).to.have.lengthOf(0);
    await waitUntil(() => failures > 0);
    layer.show({ ...fitting(denmark, size, 0) }, size);
    layer.remove();
    expect(root.querySelectorAll('img')).to.have.lengthOf(0);
    host.remove();
  });
});
