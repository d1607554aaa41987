import { ENTITY_FIELDS } from '../../facts/entities.ts';
import type { FactColour, FactRole } from '../../model/fact-role.ts';
import type { ShownFact } from '../shown-facts.ts';

/**
 * The part that the brief gives to a fact in all charts: by its ID, or by the entity that tells it from the other facts
 * of the chart (of five donors to Mali, the donor and not Mali).
 */
export function roleOf(
  item: ShownFact,
  all: readonly ShownFact[],
  colours: readonly FactColour[],
): FactRole | undefined {
  const roleFor = (key: string | undefined) => colours.find(({ of }) => of.value === key)?.role;
  const entity = tellingField(all);
  return roleFor(item.reference.id) ?? (entity && roleFor(item.value.qualifiers[entity]));
}

function tellingField(all: readonly ShownFact[]): (typeof ENTITY_FIELDS)[number] | undefined {
  const valuesOf = (field: (typeof ENTITY_FIELDS)[number]) => new Set(all.map(({ value }) => value.qualifiers[field]));
  const ids = new Set(all.map(({ reference }) => reference.id));
  return ENTITY_FIELDS.find((field) => (ids.size === 1 ? !valuesOf(field).has(undefined) : valuesOf(field).size > 1));
}
