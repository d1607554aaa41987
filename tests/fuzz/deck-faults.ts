import { archiveDefects, defects } from '../render/pptx/defect-rules.ts';
import { breaches, readPackage } from '../render/pptx/package-rules.ts';

/** On an organisation’s own master shapes may share a name; ours don’t, for who moves among them by name. */
const OWN_NAMES = /^ppt\/slide(?:Masters|Layouts)\/.*: a shape’s name twice/;

/** What is wrong with a deck, by the rules that every deck of the tests keeps; undefined if nothing is. */
export function deckFaults(bytes: Uint8Array): string | undefined {
  const parts = readPackage(bytes);
  const faults = [...breaches(parts), ...defects(parts), ...archiveDefects(bytes)].filter(
    (fault) => !OWN_NAMES.test(fault),
  );
  return faults.length === 0 ? undefined : faults.slice(0, 3).join('\n');
}
