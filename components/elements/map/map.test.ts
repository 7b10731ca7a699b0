import type { JobPostingPoint } from '../../../contract/types.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  nextFrame,
  oneEvent,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import { JuAnnounceEvent } from '../../core/events/events.ts';
import './map.ts';
import type { JuMap, JuRadiusChangeEvent, JuSelectPointEvent, NamedPoint } from './map.ts';
import { directions, nearestTowards } from './direction.ts';
import { fewPoints, specimenPoints } from './specimen-points.ts';

const thisted: NamedPoint = { name: 'Thisted', latitude: 56.955, longitude: 8.694 };

async function settled(map: JuMap): Promise<void> {
  await nextFrame();
  await map.updateComplete;
}
async function make(
  points: readonly JobPostingPoint[] | undefined,
  {
    language = 'da',
    near,
    radius = 0,
  }: { language?: string; near?: NamedPoint; radius?: number } = {},
): Promise<JuMap> {
  const map = await fixture<JuMap>(
    html`<ju-map lang=${language} .points=${points} .near=${near} .radius=${radius}></ju-map>`,
  );
  await settled(map);
  // It has words of its own, which come when they come.
  if (near && radius > 0)
    await waitUntil(() => one(map, 'ju-range')?.shadowRoot?.querySelector('input'));
  return map;
}
const all = (map: JuMap, selector: string) => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (map: JuMap, selector: string) => map.shadowRoot!.querySelector<HTMLElement>(selector)!;
const marks = (map: JuMap) => all(map, '.mark');
const nameOf = (element: Element | null | undefined) => element?.getAttribute('aria-label');
const active = (map: JuMap) => nameOf(map.shadowRoot?.activeElement);
const summary = (map: JuMap) =>
  all(map, '#summary p').map(({ textContent }) => textContent.trim().replaceAll('\u00a0', ' '));
const button = (map: JuMap, name: string) => one(map, `.move[aria-label="${name}"]`);
async function press(map: JuMap, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(map);
}

describe('ju-map', () => {
  it('says in words what it shows, and offers everything as buttons', async () => {
    const map = await make(fewPoints, { near: thisted, radius: 30 });
    map.without = 3;
    map.showAll();
    await settled(map);
    await expectAccessibilityTree(map, 'within a distance');
    await expect(map).to.be.accessible();
    expect(summary(map)).to.deep.equal([
      '45 job på kortet, flest ved Aalborg.',
      '3 job har ikke noget sted på kortet. De er i listen.',
    ]);
  });

  it('says the same in Arabic', async () => {
    const map = await make(fewPoints.slice(1, 3), { language: 'ar', near: thisted, radius: 30 });
    await expectAccessibilityTree(map, 'within a distance, Arabic');
  });

  it('has a sentence for no map yet, no job, one place and too many', async () => {
    const map = await make(undefined);
    expect(summary(map)).to.deep.equal(['Henter kortet …']);
    expect(one(map, '.plane').getAttribute('aria-busy')).to.equal('true');
    map.points = [];
    await settled(map);
    expect(summary(map)).to.deep.equal(['Der er ingen job på kortet.']);
    expect(one(map, '.plane').tabIndex, 'can still be reached and moved').to.equal(0);
    map.points = fewPoints.slice(1, 2);
    map.over = true;
    await settled(map);
    expect(summary(map)).to.deep.equal([
      '12 job på kortet, ved Thisted.',
      'Der er flere, end kortet kan vise. De er alle i listen.',
    ]);
    expect(marks(map).map(nameOf)).to.deep.equal(['12 job ved Thisted']);
  });

  it('names marks in the language of the page, and says where only the municipality is known', async () => {
    const map = await make(fewPoints);
    expect(marks(map).map(nameOf)).to.deep.equal([
      '30 job ved Aalborg',
      '12 job ved Thisted',
      '2 job ved Rønne',
      '1 job i kommunen omkring Svendborg',
    ]);
    expect(marks(map)[3]?.hasAttribute('data-approximate')).to.equal(true);
    const russian = await make(fewPoints, { language: 'ru' });
    expect(nameOf(marks(russian)[2])).to.equal('2 вакансии у Rønne');
  });

  for (const language of ['da', 'ar']) {
    it(`is one stop for Tab; arrows go to the nearest mark in their direction (${language})`, async () => {
      const map = await make(fewPoints, { language });
      const ids = () => map.marks[marks(map).findIndex((each) => each.tabIndex === 0)]?.mark.id;
      map.focus();
      await map.updateComplete;
      for (const [key, id] of [
        ['ArrowLeft', 'thisted-1'],
        ['ArrowRight', 'aalborg-1'],
        ['ArrowDown', 'svendborg-1'],
        ['ArrowRight', 'roenne-1'],
      ] as const) {
        await press(map, key);
        expect(ids(), key).to.equal(id);
        expect(map.shadowRoot?.activeElement).to.equal(
          marks(map).find((each) => each.tabIndex === 0),
        );
      }
      expect(marks(map).filter((each) => each.tabIndex === 0)).to.have.lengthOf(1);
    });
  }

  it('leads from every mark to every other by arrows alone', async () => {
    const map = await make(specimenPoints(2000));
    const [first] = map.marks;
    const reached = new Set([first!]);
    for (const mark of reached) {
      for (const direction of Object.values(directions)) {
        const next = nearestTowards(mark, direction, map.marks);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).to.equal(map.marks.length);
    const lonely = [
      { x: 0, y: 0 },
      { x: 10, y: 9 },
      { x: 12, y: 20 },
    ];
    const [, , last] = lonely;
    expect(nearestTowards(lonely[0]!, directions.ArrowDown!, lonely)).to.equal(last);
    expect(nearestTowards(lonely[0]!, directions.ArrowRight!, lonely)).to.equal(lonely[1]);
  });

  it('grows and shrinks by keys around the mark they stand on, and shows everything again', async () => {
    const map = await make(specimenPoints(300));
    const whole = map.views.view;
    map.focus();
    const before = map.stop!;
    const told = oneEvent(map, JuAnnounceEvent.type) as unknown as Promise<JuAnnounceEvent>;
    map.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '+', bubbles: true }),
    );
    await settled(map);
    expect(map.views.view.zoom).to.be.closeTo(whole.zoom + 1, 0.001);
    expect(map.shadowRoot?.activeElement?.classList.contains('mark'), 'focus stays').to.equal(true);
    const after = map.stop!;
    expect(Math.hypot(after.x - before.x, after.y - before.y)).to.be.below(80);
    expect((await told).message).to.equal(`Kortet viser ${map.marks.length} steder med job.`);
    await press(map, '-');
    await press(map, 'Home');
    expect(map.views.view.zoom).to.be.closeTo(whole.zoom, 0.001);
    expect(map.views.view.middle).to.deep.equal(whole.middle);
  });

  it('moves on where no mark can be seen in a direction', async () => {
    const map = await make(fewPoints);
    map.focus();
    for (let times = 0; times < 4; times++) await press(map, '=');
    expect(marks(map).map(nameOf)).to.deep.equal(['30 job ved Aalborg']);
    for (let times = 0; times < 12 && active(map) !== '12 job ved Thisted'; times++) {
      await press(map, 'ArrowLeft');
    }
    expect(active(map)).to.equal('12 job ved Thisted');
  });

  it('does by buttons what fingers do, and stops at its ends', async () => {
    const map = await make(fewPoints);
    const { middle } = map.views.view;
    for (let times = 0; times < 9; times++) button(map, 'Vis kortet større').click();
    await map.updateComplete;
    expect(button(map, 'Vis kortet større').getAttribute('aria-disabled')).to.equal('true');
    const grown = map.views.view.middle;
    button(map, 'Flyt mod øst').click();
    expect(map.views.view.middle.x).to.be.above(grown.x);
    button(map, 'Flyt mod nord').click();
    expect(map.views.view.middle.y).to.be.below(grown.y);
    for (let times = 0; times < 9; times++) button(map, 'Vis kortet mindre').click();
    await map.updateComplete;
    expect(button(map, 'Vis kortet mindre').getAttribute('aria-disabled')).to.equal('true');
    button(map, 'Vis alle job på kortet').click();
    expect(map.views.view.middle).to.deep.equal(middle);
  });

  it('gives the postings of the mark that was chosen, and shows which it is', async () => {
    const place = { latitude: 56.96, longitude: 8.69, approximate: false };
    const map = await make([
      { ...place, count: 2, ids: ['a', 'b'] },
      { ...place, count: 7, ids: ['c', 'd', 'e', 'f', 'g'] },
      ...fewPoints,
    ]);
    for (let times = 0; times < 9; times++) map.zoom(1);
    map.showAll();
    await settled(map);
    const chosen = oneEvent(map, 'ju-select-point') as unknown as Promise<JuSelectPointEvent>;
    const mark = marks(map).find((each) => nameOf(each) === '21 job ved Thisted');
    mark?.click();
    const { ids, count, place: town } = await chosen;
    expect(ids).to.deep.equal(['thisted-1', 'c', 'd', 'e', 'f', 'g', 'a', 'b']);
    expect([count, town]).to.deep.equal([21, 'Thisted']);
    await map.updateComplete;
    expect(all(map, '.mark[aria-pressed="true"]')).to.deep.equal([mark]);
  });

  it('draws two thousand points as a few marks and loses none', async () => {
    const points = specimenPoints(2000);
    const map = await make(points);
    expect(marks(map)).to.have.lengthOf.within(10, 80);
    const shown = map.marks.reduce((sum, { mark }) => sum + mark.count, 0);
    expect(shown).to.equal(points.reduce((sum, { count }) => sum + count, 0));
    const [first, second] = map.marks;
    expect(first!.mark.count).to.be.at.least(second!.mark.count);
  });

  it('stays where a person has moved it when other jobs come', async () => {
    const map = await make(fewPoints);
    map.points = specimenPoints(30);
    await settled(map);
    button(map, 'Vis kortet større').click();
    const { view } = map.views;
    map.points = fewPoints.slice(0, 1);
    await settled(map);
    expect(map.views.view).to.equal(view);
  });
});

describe('the circle of ju-map', () => {
  const changes = (map: JuMap) => {
    const heard: number[] = [];
    map.addEventListener('ju-radius-change', (event: JuRadiusChangeEvent) =>
      heard.push(event.radiusKm),
    );
    return heard;
  };

  it('grows by keys, by a number and by the hand', async () => {
    const map = await make(fewPoints, { near: thisted, radius: 30 });
    const heard = changes(map);
    const handle = one(map, '.handle');
    handle.focus();
    await press(map, 'ArrowRight');
    await press(map, 'PageUp');
    await press(map, 'ArrowLeft');
    expect(heard).to.deep.equal([31, 41, 40]);
    expect(handle.getAttribute('aria-valuetext')).to.equal('40 km');

    const range = map.shadowRoot!.querySelector('ju-range')!;
    expect(range.value).to.equal('40');
    range.value = '500';
    range.dispatchEvent(new Event('change'));
    expect(map.radius, 'a number that will not do changes nothing').to.equal(40);
    range.value = '25';
    range.dispatchEvent(new Event('change'));
    expect(heard.at(-1)).to.equal(25);
    await settled(map);

    const { left, top, width } = handle.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + width / 2];
    const point = (type: string, clientX: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, clientX, clientY: y, bubbles: true }),
      );
    handle.setPointerCapture = () => undefined;
    point('pointerdown', x);
    point('pointermove', x + 30);
    expect(map.radius).to.be.above(25);
    expect(heard, 'told when the person lets go').to.have.lengthOf(4);
    point('pointerup', x + 30);
    expect(heard.at(-1)).to.equal(map.radius);
    expect(map.marks.every(({ mark }) => mark.count > 0)).to.equal(true);
  });
});

describe('fingers and wheel on ju-map', () => {
  function touch(map: JuMap, type: string, pointerId: number, clientX: number): void {
    const plane = one(map, '.plane');
    plane.setPointerCapture = () => undefined;
    const { left, top } = plane.getBoundingClientRect();
    plane.dispatchEvent(
      new PointerEvent(type, {
        pointerId,
        pointerType: 'touch',
        clientX: left + clientX,
        clientY: top + 100,
        bubbles: true,
      }),
    );
  }

  it('lets one finger scroll the page until the map has the focus, and two fingers move it', async () => {
    const map = await make(fewPoints);
    map.zoom(3);
    const { view } = map.views;
    touch(map, 'pointerdown', 1, 100);
    touch(map, 'pointermove', 1, 160);
    expect(map.views.view, 'one finger').to.equal(view);
    touch(map, 'pointerdown', 2, 200);
    touch(map, 'pointermove', 2, 260);
    expect(map.views.view.zoom, 'two fingers').to.be.above(view.zoom);
    touch(map, 'pointerup', 1, 160);
    touch(map, 'pointerup', 2, 260);

    const pinched = map.views.view;
    one(map, '.plane').focus();
    touch(map, 'pointerdown', 1, 100);
    touch(map, 'pointermove', 1, 160);
    expect(map.views.view.middle.x, 'with the focus').to.be.below(pinched.middle.x);
  });

  it('leaves the wheel to the page, but for Ctrl', async () => {
    const map = await make(fewPoints);
    const { zoom } = map.views.view;
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey,
        cancelable: true,
        bubbles: true,
      });
      one(map, '.plane').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel(false)).to.equal(false);
    expect(map.views.view.zoom).to.equal(zoom);
    expect(wheel(true)).to.equal(true);
    expect(map.views.view.zoom).to.be.above(zoom);
  });
});
