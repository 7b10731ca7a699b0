import type { Host } from './host.ts';
import { boxes } from './hosts/boxes.ts';
import { editors } from './hosts/editors.ts';
import { frameworks } from './hosts/frameworks.ts';
import { letters } from './hosts/letters.ts';
import { looks } from './hosts/looks.ts';
import { navigation } from './hosts/navigation.ts';
import { policies } from './hosts/policies.ts';
import { scripts } from './hosts/scripts.ts';

/** All hosts, by what they are hard in. */
export const groups: Readonly<Record<string, readonly Host[]>> = {
  'Style sheets': looks,
  'Letters, boxes and direction': letters,
  'Where a tag stands': boxes,
  'What becomes of the snippet': editors,
  'Pages that swap their body': navigation,
  'Pages that a framework draws': frameworks,
  Policies: policies,
  'Other scripts': scripts,
};
export const hosts: readonly Host[] = Object.values(groups).flat();
/** What all pictures are held against: the first of them, in the same run. */
export const plain = hosts[0] as Host;
