import { furtherWidget, largestItem, ownWidget, pageBudget } from '../../build/budgets.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import { weightOfItem, weightOfPage, type Scales, type Weight } from '../weights.ts';
import type { Refusal } from './refusal.ts';

/** Whether each item stays within what it promised, and a page with the whole shelf within the municipality's ceiling. */
export function overweightIn(manifest: UnsignedManifest, scales: Scales): Refusal[] {
  const refusals: Refusal[] = [];
  for (const item of manifest.shelf) {
    const budget = item.budget ?? (item.vendor ? furtherWidget : ownWidget);
    if (exceeds(budget, largestItem)) {
      refusals.push({
        item: item.tag,
        what: `Its budget is ${said(budget)}; none may be larger than ${said(largestItem)}.`,
        todo: 'Make it lighter, or show it in a frame.',
      });
    }
    const weight = weightOfItem(manifest, item, scales);
    if (exceeds(weight, budget)) {
      refusals.push({
        item: item.tag,
        what: `It weighs ${said(weight)}; its budget is ${said(budget)}.`,
        todo: item.vendor
          ? `Make it lighter, or state a larger budget in its remote.json: at most ${said(largestItem)}.`
          : 'Make it lighter, or change shells/embed/build/budgets.ts and say why.',
      });
    }
  }
  const ceiling = { ...pageBudget, ...manifest.budgets };
  const page = weightOfPage(manifest, scales);
  if (exceeds(page, ceiling)) {
    refusals.push({
      item: 'page',
      what: `A page with the whole shelf weighs ${said(page)}; its budget is ${said(ceiling)}.`,
      todo: 'Take something off the shelf, or set budgets in the roll-out and say why.',
    });
  }
  return refusals;
}

const exceeds = (weight: Weight, budget: Weight): boolean =>
  weight.bytes > budget.bytes || weight.requests > budget.requests;
const said = ({ bytes, requests }: Weight): string => `${bytes} bytes in ${requests} requests`;
