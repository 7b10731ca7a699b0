import { isJobPosting, readSchemaOrg } from '../../../contract/reading/schema-org.ts';
import { expect } from '../../testing/testing.ts';
import { fakeWholePosting, hostilePosting } from './fake-posting.ts';
import { policyName } from './html-policy.ts';
import { jobPostingData, safeJson } from './structured-data.ts';

const here = 'https://kommune.example/job?ju=1&ju-posting=posting-0';

describe('a posting as structured data', () => {
  it('is read back as what it was', () => {
    const posting = fakeWholePosting();
    const data: unknown = JSON.parse(safeJson(jobPostingData(posting, here)));
    const object = data as Record<string, unknown>;
    expect(isJobPosting(object)).to.equal(true);
    const read = readSchemaOrg(object);
    expect(read.title).to.equal(posting.title);
    expect(read.hiringOrganization).to.deep.equal(posting.hiringOrganization);
    expect(read.datePosted).to.equal(posting.datePosted);
    expect(read.validThrough).to.equal(posting.validThrough);
    expect(read.jobLocation.postalCode).to.equal('7700');
    expect(read.url).to.equal(here);
    expect(read.description).to.contain('kunne løfte 15 kg').and.to.contain('kantine');
  });

  it('tells nobody an employer who wants no name, nor a point that stands for a whole municipality', () => {
    const data = jobPostingData(
      fakeWholePosting({
        hiringOrganization: { name: 'Hemmelig', anonymous: true },
        jobLocation: {
          municipality: { code: '851', name: 'Aalborg' },
          located: 'municipality',
          latitude: 57,
          longitude: 10,
        },
      }),
      here,
    );
    expect(JSON.stringify(data)).not.to.contain('Hemmelig').and.not.to.contain('57');
    expect(data.hiringOrganization).to.equal('confidential');
  });

  it('ends no script, and carries no markup of theirs', () => {
    const words = safeJson(jobPostingData(hostilePosting(), here));
    expect(words).not.to.match(/[<>\u2028\u2029]/);
    const { title, description } = JSON.parse(words) as Record<string, string>;
    expect(title).to.equal(hostilePosting().title);
    expect(description).to.equal('<p>Velkommen</p><p>Om os</p>');
  });

  it('comes into a page that lets in scripts by nonce only and guards them by Trusted Types', async () => {
    const frame = document.createElement('iframe');
    const module = (name: string) => new URL(name, import.meta.url).href;
    // What is put in is data: it needs no nonce, and nothing of it is reported.
    frame.srcdoc = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-a'
        'strict-dynamic'; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${policyName}">
      <body><script type="module" nonce="a">
        const told = [];
        document.addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective));
        const { putPosting } = await import('${module('./structured-data.ts')}');
        const { hostilePosting } = await import('${module('./fake-posting.ts')}');
        const remove = putPosting(hostilePosting(), '${here}');
        const [script, ...more] = document.head.querySelectorAll('script[type="application/ld+json"]');
        const read = JSON.parse(script.textContent)['@type'];
        remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        const left = document.head.querySelectorAll('script').length;
        const before = told.length;
        const own = document.createElement('script');
        try { own.textContent = 'globalThis.harmed = 1'; document.head.append(own); } catch {}
        await new Promise((resolve) => setTimeout(resolve, 50));
        parent.postMessage({ read, more: more.length, left, before, enforced: told.length > before || !globalThis.harmed }, '*');
      </script></body>`;
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    document.body.append(frame);
    expect(await told).to.deep.equal({
      read: 'JobPosting',
      more: 0,
      left: 0,
      before: 0,
      enforced: true,
    });
    frame.remove();
  });
});
