import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from './kind.ts';

const cases: [expected: string, terms: string[], title: string, workHours?: string][] = [
  ['ordinary', ['FULL_TIME'], 'Bager'],
  ['ordinary', [], 'Intern revisor'],
  ['ordinary', [], 'Praktikvejleder'],
  ['ordinary', [], 'Lærer til elever med autisme'],
  ['ordinary', [], 'Elevatormontør'],
  ['ordinary', [], 'Vikarkoordinator'],
  ['ordinary', ['Fastansættelse', 'Almindelige vilkår'], 'Sygeplejerske', 'Fuldtid'],
  ['ordinary', ['RELEVANT'], 'Kok'],
  ['part-time', ['PART_TIME'], 'Bager'],
  ['part-time', [], 'Bager', 'Deltid'],
  ['part-time', [], 'Butiksmedhjælper på deltid'],
  ['temp', ['TEMPORARY'], 'Bager'],
  ['temp', ['PART_TIME', 'TEMPORARY'], 'Bager'],
  ['temp', ['Tidsbegrænset ansættelse'], 'Kok', 'Fuldtid'],
  ['temp', [], 'Barselsvikar til børnehave'],
  ['internship', ['INTERN'], 'Grafiker'],
  ['internship', [], 'Virksomhedspraktik i køkken'],
  ['internship', [], 'Kommunikationspraktikant'],
  ['job-order', ['Jobordre'], 'Lagermedarbejder'],
  ['job-order', ['JOB_ORDER'], 'Lagermedarbejder'],
  ['apprenticeship', [], 'Bagerlærling'],
  ['apprenticeship', [], 'Lærepladser i tømrerfaget'],
  ['apprenticeship', [], 'Kontorelev'],
  ['apprenticeship', ['FULL_TIME'], 'Elevplads som social- og sundhedshjælper'],
  ['apprenticeship', ['APPRENTICESHIP'], 'Smed'],
  ['flex-job', ['PART_TIME'], 'Fleksjob i butik'],
  ['flex-job', ['Fleksjob'], 'Pedel', 'Deltid'],
];
for (const [expected, terms, title, workHours] of cases) {
  test(`${[...terms, title, workHours].filter(Boolean).join(', ')}: ${expected}`, () => {
    assert.equal(kindOf({ terms, title, workHours }), expected);
  });
}
