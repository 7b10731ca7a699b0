/** The same part of a page in Web Awesome and SBB Lyne: module paths, all that it takes to put it on a page. */
export interface Peers {
  readonly webAwesome?: readonly string[];
  readonly lyne?: readonly string[];
}

/** By the name of our element's folder. What a peer does not have is left out. */
export const peers: Readonly<Record<string, Peers>> = {
  alert: { webAwesome: ['callout/callout'], lyne: ['notification'] },
  badge: { webAwesome: ['badge/badge'] },
  button: { webAwesome: ['button/button'], lyne: ['button'] },
  card: { webAwesome: ['card/card'], lyne: ['card'] },
  'choice-group': {
    webAwesome: ['radio-group/radio-group', 'radio/radio', 'checkbox/checkbox'],
    lyne: ['radio-button', 'checkbox'],
  },
  combobox: { webAwesome: ['tag-input/tag-input'], lyne: ['form-field', 'autocomplete', 'option'] },
  'date-field': {
    webAwesome: ['known-date/known-date'],
    lyne: ['form-field', 'date-input', 'datepicker'],
  },
  dialog: { webAwesome: ['dialog/dialog'], lyne: ['dialog'] },
  disclosure: { webAwesome: ['details/details'], lyne: ['expansion-panel'] },
  heading: { lyne: ['title'] },
  icon: { webAwesome: ['icon/icon'], lyne: ['icon'] },
  link: { lyne: ['link'] },
  menu: { webAwesome: ['dropdown/dropdown', 'dropdown-item/dropdown-item'], lyne: ['menu'] },
  range: { webAwesome: ['slider/slider'], lyne: ['slider'] },
  select: {
    webAwesome: ['select/select', 'option/option'],
    lyne: ['form-field', 'select', 'option'],
  },
  skeleton: { webAwesome: ['skeleton/skeleton'] },
  stepper: { webAwesome: ['stepper/stepper', 'step/step'], lyne: ['stepper'] },
  switch: { webAwesome: ['switch/switch'], lyne: ['toggle-check'] },
  tabs: { webAwesome: ['tab-group/tab-group', 'tab/tab', 'tab-panel/tab-panel'], lyne: ['tabs'] },
  tag: { webAwesome: ['tag/tag'], lyne: ['tag'] },
  'text-field': { webAwesome: ['input/input'], lyne: ['form-field'] },
  textarea: { webAwesome: ['textarea/textarea'], lyne: ['form-field'] },
  toast: { webAwesome: ['toast/toast', 'toast-item/toast-item'], lyne: ['toast'] },
};
