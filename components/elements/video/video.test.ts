import type { Video } from '../../../contract/types.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './video.ts';
import type { JuVideo } from './video.ts';

const video: Video = {
  name: 'En dag i værkstedet (opdigtet)',
  contentUrl: 'https://film.example/dag.mp4',
  thumbnailUrl: 'https://film.example/dag.jpg',
  external: true,
  captions: [
    { language: 'da', url: 'https://film.example/dag.da.vtt' },
    { language: 'ar', url: 'https://film.example/dag.ar.vtt' },
  ],
  transcript: 'Velkommen.\nHer laver vi borde.',
};
const show = async (changes: Partial<Video> = {}, lang = 'da') =>
  fixture<JuVideo>(html`<ju-video lang=${lang} .video=${{ ...video, ...changes }}></ju-video>`);
const film = (element: JuVideo) => element.shadowRoot?.querySelector('video');
/** What was fetched of somebody else's, as far as the page knows. */
const fetched = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith('https://film.example'));

describe('ju-video', () => {
  it('fetches nothing of somebody else’s before it is asked for, and says who learns of it', async () => {
    const element = await show();
    expect(film(element)).to.equal(null);
    expect(element.shadowRoot?.innerHTML).not.to.contain('film.example/');
    await expectAccessibilityTree(element.shadowRoot?.querySelector('figure') ?? element, 'panel');
    await expect(element).to.be.accessible();
    expect(fetched()).to.deep.equal([]);
    element.shadowRoot?.querySelector('button')?.click();
    // There is no such site: what is asked for comes and goes.
    await element.updateComplete;
    expect(film(element)).to.include({ autoplay: false, paused: true });
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'a', 'a way on');
  });

  it('says it in Arabic to who reads Arabic', async () => {
    const element = await show({}, 'ar');
    await expectAccessibilityTree(
      element.shadowRoot?.querySelector('figure') ?? element,
      'panel, Arabic',
    );
  });

  it('chooses the captions of the reader’s language, else the first', async () => {
    const tracks = async (lang: string) => {
      const element = await show({ external: false }, lang);
      return [...(film(element)?.querySelectorAll('track') ?? [])].map(
        ({ srclang, label, kind, default: chosen }) => [srclang, label, kind, chosen],
      );
    };
    expect(await tracks('ar')).to.deep.equal([
      ['da', 'dansk', 'captions', false],
      ['ar', 'العربية', 'captions', true],
    ]);
    expect((await tracks('ru'))[0]?.[3]).to.equal(true);
  });

  it('leaves what is said to be read where the film cannot be shown', async () => {
    const element = await show({ external: false });
    film(element)?.querySelector('source')?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(film(element)).to.equal(null);
    expect(element.shadowRoot?.querySelector('a')?.href).to.equal(video.contentUrl);
    const words = element.shadowRoot?.querySelector('.transcript')?.textContent;
    expect(words).to.equal(video.transcript);
  });

  it('leads to nothing but the web', async () => {
    const element = await show({ contentUrl: 'javascript:alert(1)', external: false });
    expect(film(element)).to.equal(null);
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('does so too on a page that lets in no film', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('./video.ts', import.meta.url).href;
    frame.srcdoc = `<meta http-equiv="content-security-policy" content="media-src 'none'"><body><script type="module">
      await import('${module}');
      const element = document.createElement('ju-video');
      element.video = ${JSON.stringify({ ...video, external: false })};
      document.body.append(element);
      const failed = () => element.shadowRoot?.querySelector('.panel a')?.href;
      while (!failed()) {
        element.shadowRoot?.querySelector('video')?.load();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      parent.postMessage(failed(), '*');
    </script></body>`;
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    document.body.append(frame);
    expect(await told).to.equal(video.contentUrl);
    frame.remove();
  });
});
