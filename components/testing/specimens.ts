import { html, type TemplateResult } from '../core/facade.ts';
import '../elements/alert/alert.ts';
import '../elements/badge/badge.ts';
import '../elements/button/button.ts';
import '../elements/calendar/calendar.ts';
import '../elements/card/card.ts';
import '../elements/chip/chip.ts';
import '../elements/choice-group/choice-group.ts';
import '../elements/combobox/combobox.ts';
import '../elements/date-field/date-field.ts';
import '../elements/dialog/dialog.ts';
import '../elements/disclosure/disclosure.ts';
import '../elements/error-summary/error-summary.ts';
import '../elements/field-group/field-group.ts';
import '../elements/heading/heading.ts';
import '../elements/icon/icon.ts';
import '../elements/language-menu/language-menu.ts';
import '../elements/link/link.ts';
import '../elements/map/map.ts';
import { fewPoints } from '../elements/map/specimen-points.ts';
import '../elements/menu/menu.ts';
import '../elements/pictogram/pictogram.ts';
import '../elements/range/range.ts';
import '../elements/read-aloud/read-aloud.ts';
import '../elements/reading-bar/reading-bar.ts';
import '../elements/select/select.ts';
import '../elements/show-more/show-more.ts';
import '../elements/skeleton/skeleton.ts';
import '../elements/state/state.ts';
import '../elements/stepper/stepper.ts';
import '../elements/switch/switch.ts';
import '../elements/tabs/tabs.ts';
import '../elements/tag/tag.ts';
import '../elements/term/term.ts';
import '../elements/text-field/text-field.ts';
import '../elements/textarea/textarea.ts';
import '../elements/toast/toast.ts';
import '../elements/translate-text/translate-text.ts';
import '../elements/video/video.ts';
import '../widgets/company-page/company-page.ts';
import { fakeCompany, fakeSlot } from '../widgets/company-page/fake-company.ts';
import '../widgets/job-application/job-application.ts';
import { newDraft } from '../widgets/job-application/draft.ts';
import '../widgets/job-card/job-card.ts';
import { fakeVideo, fakeWholePosting } from '../widgets/job-details/fake-posting.ts';
import '../widgets/job-details/job-details.ts';
import '../widgets/job-search/job-search.ts';
import '../widgets/meeting-booking/meeting-booking.ts';
import '../widgets/posting-form/posting-form.ts';
import '../widgets/screening-form/screening-form.ts';
import { fakePosting } from '../widgets/job-search/fake-contract.ts';

const details = { type: 'loaded', posting: fakeWholePosting() };
const company = {
  type: 'loaded',
  company: fakeCompany(),
  postings: { type: 'loaded', items: [fakePosting(0)], next: null },
  slots: { type: 'loaded', items: [fakeSlot(0)] },
};
const application = {
  type: 'writing',
  step: 'letter',
  addressee: { title: 'Lagermedarbejder', company: 'Fjordlageret (opdigtet)' },
  draft: newDraft(),
  sending: { type: 'idle' },
};
const booking = {
  type: 'choosing',
  companyName: 'Fjordlageret (opdigtet)',
  slots: [fakeSlot(0)],
  bookings: [],
  days: 5,
};
const kinds = [
  { value: 'temp', label: 'Vikarjob' },
  { value: 'part-time', label: 'Deltid', description: 'Under 37 timer om ugen.' },
];
const thisted = { name: 'Thisted', latitude: 56.955, longitude: 8.694 };
const municipalities = [
  { value: '787', label: 'Thisted' },
  { value: '851', label: 'Aalborg' },
];

/** Every element and both widgets as they first stand on a page, once each: for tests of what is around them. */
export const specimens = (): TemplateResult => html`
  <ju-heading level="2">Hvad vil du gerne arbejde med?</ju-heading>
  <ju-button variant="primary">Find job</ju-button>
  <ju-icon name="star" label="Favorit"></ju-icon>
  <ju-pictogram name="magnifier-paper"></ju-pictogram>
  <ju-link standalone href="#job">Se ledige job</ju-link>
  <ju-term name="flexJob">fleksjob</ju-term>
  <ju-tag icon="flag" tone="warning">3 dage</ju-tag>
  <ju-badge count="3" label="nye beskeder"></ju-badge>
  <ju-chip label="Vikar"></ju-chip>
  <ju-card heading="Et kort">Her står lidt om jobbet.</ju-card>
  <ju-alert tone="warning" heading="Læs">Dette er vigtigt.</ju-alert>
  <ju-disclosure summary="Hvorfor spørger vi?" open>Så kan vi vise mere.</ju-disclosure>
  <ju-tabs label="Vis job som">
    <ju-tab-panel name="list" label="Liste">En liste</ju-tab-panel>
    <ju-tab-panel name="map" label="Kort">Et kort</ju-tab-panel>
  </ju-tabs>
  <ju-menu label="Mere"><ju-menu-item value="save" icon="star">Gem</ju-menu-item></ju-menu>
  <ju-dialog heading="Flere valg">Vælg her.</ju-dialog>
  <ju-toast>Jobbet er gemt.</ju-toast>
  <ju-skeleton lines="3"></ju-skeleton>
  <ju-state heading="Vi fandt ingen job" pictogram="magnifier-paper">Prøv igen.</ju-state>
  <ju-show-more more>20 af 43 job</ju-show-more>
  <ju-stepper current="3" total="9"></ju-stepper>
  <ju-text-field label="Dit navn" description="Som vi skal kalde dig."></ju-text-field>
  <ju-textarea label="Om dig"></ju-textarea>
  <ju-select label="Kommune" value="787" .options=${municipalities}></ju-select>
  <ju-combobox label="Hvor bor du?"></ju-combobox>
  <ju-choice-group label="Hvad søger du?" .choices=${kinds}></ju-choice-group>
  <ju-switch label="Giv mig besked om nye job"></ju-switch>
  <ju-range label="Hvor langt?" unit="km" value="20" max="50"></ju-range>
  <ju-date-field label="Hvornår kan du begynde?"></ju-date-field>
  <ju-calendar value="2027-03-05"></ju-calendar>
  <ju-field-group label="Din praktik">
    <ju-text-field label="Første dag"></ju-text-field>
  </ju-field-group>
  <ju-error-summary></ju-error-summary>
  <ju-language-menu></ju-language-menu>
  <ju-read-aloud></ju-read-aloud>
  <ju-translate-text lang="en">Looking for a gardener</ju-translate-text>
  <ju-reading-bar></ju-reading-bar>
  <ju-map radius="30" .points=${fewPoints} .near=${thisted}></ju-map>
  <ju-job-card today="2026-11-20" .posting=${fakePosting(0)}></ju-job-card>
  <ju-job-search reading-bar="off"></ju-job-search>
  <ju-screening-form reading-bar="off"></ju-screening-form>
  <ju-video .video=${fakeVideo}></ju-video>
  <ju-job-details reading-bar="off" .state=${details}></ju-job-details>
  <ju-company-page reading-bar="off" .state=${company}></ju-company-page>
  <ju-posting-form reading-bar="off"></ju-posting-form>
  <ju-job-application reading-bar="off" .state=${application}></ju-job-application>
  <ju-meeting-booking reading-bar="off" .state=${booking}></ju-meeting-booking>
`;
