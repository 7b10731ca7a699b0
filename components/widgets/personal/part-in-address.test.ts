import type { ContractClient } from '../../../contract/client.ts';
import { contractContext, surroundingsContext, type PersonalParts } from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import { expect, fixture, html, waitUntil } from '../../testing/testing.ts';
import { fakeCompanyContract } from '../company-page/fake-company.ts';
import '../company-page/company-page.ts';
import '../job-details/job-details.ts';
import { fakeWholePosting } from '../job-details/fake-posting.ts';
import { fakeContract } from '../job-search/fake-contract.ts';

const personal: PersonalParts = (tag, attributes) => {
  const part = document.createElement('textarea');
  part.setAttribute('aria-label', `${tag} ${attributes['kind'] ?? ''}`.trim());
  return part;
};

/** A widget as it stands alone in a page whose address says what it is about. */
async function alone(
  tag: 'ju-company-page' | 'ju-job-details',
  contract: ContractClient,
): Promise<HTMLElementTagNameMap[typeof tag]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, { context: contractContext, initialValue: contract });
  new ContextProvider(place, {
    context: surroundingsContext,
    initialValue: { municipality: '787', personal },
  });
  const widget = document.createElement(tag);
  widget.setAttribute('reading-bar', 'off');
  place.append(widget);
  await waitUntil(() => widget.state.type === 'loaded', 'an answer');
  await widget.updateComplete;
  return widget;
}
type Widget = Awaited<ReturnType<typeof alone>>;
const part = (widget: Widget): string | undefined =>
  [...(widget.shadowRoot?.querySelectorAll('textarea') ?? [])].find((each) =>
    each.checkVisibility(),
  )?.ariaLabel ?? undefined;
const press = async (widget: Widget, selector: string): Promise<void> => {
  await waitUntil(() => widget.shadowRoot?.querySelector(selector), selector);
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await widget.updateComplete;
};
const go = (own: string) => history.replaceState({ theirs: 1 }, '', `?host=1${own}`);

describe('what is written when a page is fetched again', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  for (const { tag, about, contract, open, kept, shown, close } of [
    {
      tag: 'ju-company-page',
      about: '&ju-company=fjordlageret',
      contract: () => fakeCompanyContract(),
      open: '#open-application',
      kept: 'application',
      shown: 'ju-job-application',
      close: '.personal button',
    },
    {
      tag: 'ju-company-page',
      about: '&ju-company=fjordlageret',
      contract: () => fakeCompanyContract(),
      open: '#open-visit',
      kept: 'visit',
      shown: 'ju-meeting-booking visit',
      close: '.personal button',
    },
    {
      tag: 'ju-job-details',
      about: '&ju=1&ju-posting=posting-0',
      contract: () => {
        const data = fakeWholePosting();
        return fakeContract([data], { getJobPosting: async () => ({ data }) });
      },
      open: 'button.apply',
      kept: 'application',
      shown: 'ju-job-application',
      close: '.personal button',
    },
  ] as const) {
    it(`is opened once more by ${tag}: ${kept}`, async () => {
      go(about);
      const steps = history.length;
      const first = await alone(tag, contract());
      await press(first, open);
      await waitUntil(() => location.search === `?host=1${about}&ju-part=${kept}`);
      expect(history.state, 'the host’s own state stays').to.deep.equal({ theirs: 1 });
      first.remove();

      const again = await alone(tag, contract());
      await waitUntil(() => part(again) === shown);
      await waitUntil(() => again.shadowRoot?.activeElement?.id === 'part-heading');
      await press(again, close);
      expect(part(again)).to.equal(undefined);
      await waitUntil(() => location.search === `?host=1${about}`);
      expect(history.length, 'no step of the history').to.equal(steps);
      again.requestUpdate('state', again.state);
      await again.updateComplete;
      expect(part(again), 'closed stays closed').to.equal(undefined);
    });
  }

  it('leaves the address alone where it does not name what is shown', async () => {
    go('');
    const page = document.createElement('ju-company-page');
    page.company = 'fjordlageret';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(place, {
      context: contractContext,
      initialValue: fakeCompanyContract(),
    });
    new ContextProvider(place, { context: surroundingsContext, initialValue: { personal } });
    place.append(page);
    await press(page, '#open-application');
    expect(part(page)).to.equal('ju-job-application');
    expect(location.search).to.equal('?host=1');
  });
});
