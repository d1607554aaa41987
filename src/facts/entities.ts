import type { Qualifiers } from '../model/qualifiers.ts';

/** The fields by which a fact is of someone or somewhere, the most telling first. */
export const ENTITY_FIELDS = [
  'reporter',
  'subject',
  'partner',
  'object',
  'place',
] as const satisfies readonly (keyof Qualifiers)[];

/** The entities that a figure is of: who reports it, about whom, with whom, where. */
export function entitiesOf(qualifiers: Qualifiers): readonly string[] {
  return ENTITY_FIELDS.flatMap((field) => qualifiers[field] ?? []);
}
