/** The development site's own page: switches for what surrounds the widget, what the build says, and the host's page below. */

interface Facts {
  readonly tag: string;
  readonly looks: readonly { readonly name: string; readonly title: string }[];
  readonly themes: readonly string[];
}
interface Told {
  readonly message: string;
  readonly findings: readonly string[];
  readonly blocking: boolean;
}
interface Switch {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = byId('switches') as HTMLFormElement;
const frame = byId('page') as HTMLIFrameElement;
const said = byId('said');
const errors = byId('errors');

const switches = ({ looks, themes }: Facts): Switch[] => [
  { name: 'look', label: 'Page', choices: looks.map(({ name, title }) => [name, title]) },
  {
    name: 'lang',
    label: 'Language',
    choices: [
      ['da', 'Dansk'],
      ['en', 'English'],
      ['ar', 'العربية'],
      ['ru', 'Русский'],
    ],
  },
  {
    name: 'reading',
    label: 'Reading',
    choices: [
      ['', 'Standard'],
      ['easy', 'Easy-read'],
    ],
  },
  {
    name: 'scheme',
    label: 'Colours',
    choices: [
      ['', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'contrast',
    label: 'Contrast',
    choices: [
      ['', 'As the system'],
      ['more', 'More'],
    ],
  },
  {
    name: 'scale',
    label: 'Text size',
    choices: [
      ['', '100 %'],
      ['1.25', '125 %'],
      ['1.5', '150 %'],
      ['2', '200 %'],
    ],
  },
  { name: 'theme', label: 'Theme', choices: themes.map((name) => [name, name]) },
  {
    name: 'width',
    label: 'Width',
    choices: [
      ['', 'Desktop'],
      ['320', '320 px'],
    ],
  },
  {
    name: 'policy',
    label: 'Security policy',
    choices: [
      ['', 'None'],
      ['strict', 'Strict'],
    ],
  },
];

function draw(facts: Facts): void {
  document.title = `<${facts.tag}>`;
  const heading = document.querySelector('h1') as HTMLElement;
  heading.textContent = '';
  heading.append(Object.assign(document.createElement('code'), { textContent: `<${facts.tag}>` }));
  const state = new URLSearchParams(location.search);
  for (const { name, label, choices } of switches(facts)) {
    const select = Object.assign(document.createElement('select'), { name });
    for (const [value, words] of choices) {
      select.append(new Option(words, value, false, state.get(name) === value));
    }
    const around = document.createElement('label');
    around.append(label, select);
    form.append(around);
  }
  form.addEventListener('change', show);
}

/** Points the frame at the page that the switches ask for, and keeps them in the address. */
function show(): void {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const first = (form.elements.namedItem(name) as HTMLSelectElement).options[0]?.value;
    if (value !== first) state.set(name, String(value));
  }
  history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
  frame.dataset.width = state.get('width') ?? '';
  state.delete('width');
  state.set('live', 'yes');
  frame.src = `/?${state}`;
}

function tell({ message, findings, blocking }: Told): void {
  said.textContent = message;
  errors.hidden = findings.length === 0;
  errors.className = blocking ? '' : 'warnings';
  errors.replaceChildren();
  if (findings.length === 0) return;
  const heading = blocking
    ? 'Not built; the page shows what was built before'
    : 'Built, but not to be handed over like this';
  errors.append(Object.assign(document.createElement('h2'), { textContent: heading }));
  for (const finding of findings) {
    errors.append(Object.assign(document.createElement('pre'), { textContent: finding }));
  }
}

void fetch('/__facts')
  .then((answer) => answer.json() as Promise<Facts>)
  .then((facts) => {
    draw(facts);
    show();
    addEventListener('message', ({ origin, data }: MessageEvent<{ took?: string }>) => {
      if (origin === location.origin && data.took) said.textContent += ` ${data.took}`;
    });
    const events = new EventSource('/__events');
    events.addEventListener('told', ({ data }: MessageEvent<string>) => tell(JSON.parse(data)));
    events.onerror = () => (said.textContent = 'The development site has ended. Start it again.');
  });
