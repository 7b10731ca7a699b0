import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The words of the editor, and what else the page says of each tag. */
interface Placed {
  readonly name: string;
  readonly words: string;
}
const placed: readonly Placed[] = [
  { name: 'ju-job-search', words: 'Her plejer du at kunne søge.' },
  { name: 'ju-screening-form', words: 'Her plejer du at kunne fortælle, hvad du søger.' },
];

/** Re-renders around our tags: counts, changes attributes, moves by key, removes and returns. */
function App() {
  const [count, setCount] = useState(0);
  const [turned, setTurned] = useState(false);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCount((now) => now + 1), 50);
    return () => clearTimeout(timer);
  }, []);
  const tags = turned ? [...placed].reverse() : placed;
  return h(
    'main',
    null,
    h('h1', null, 'Find job'),
    h(
      'button',
      { id: 'count', onClick: () => setCount(count + 1) },
      `Talt ${count > 3 ? 'nok' : 'lidt'}`,
    ),
    h('button', { id: 'turn', onClick: () => setTurned(!turned) }, 'Byt om'),
    h('button', { id: 'gone', onClick: () => setGone(!gone) }, 'Fjern'),
    !gone &&
      tags.map(({ name, words }) =>
        h(
          'div',
          { key: name, className: 'slot' },
          h(
            name,
            {
              municipality: '787',
              'reading-bar': 'off',
              class: count % 2 ? 'odd' : 'even',
              'data-count': count,
            },
            h('p', null, words, ' ', count > 3 ? 'Nu.' : ''),
          ),
        ),
      ),
    h('p', null, 'Kommunen, Prøvevej 1'),
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(h(StrictMode, null, h(App)));
