import * as z from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { ABSENCES, type Absence, OBSERVATION_STATUSES, type Observation } from '../../model/fact.ts';
import type { Quantity, Scale } from '../../model/quantity.ts';
import type { Unit } from '../../model/unit.ts';
import { compare } from '../../values/period.ts';
import { printedQuantity } from '../../values/quantity.ts';
import type { YamlEntry, YamlNode } from '../../yaml/node.ts';
import { readAs } from '../../yaml/read-as.ts';
import { periodFrom } from './period.ts';
import { isPartOfThing, WHOLE_HINT } from './whole.ts';

const pointWithStatus = z.strictObject({ value: z.string().exactOptional(), status: z.enum(OBSERVATION_STATUSES) });

/**
 * The points of a series: `2011: 116.17`, `2014: not-published`, or `2023: {value: 78.95, status:
 * provisional}`. They are sorted by period, whatever their order in the file.
 */
export function pointsOf(node: YamlNode | undefined, unit: Unit, scale: Scale, found: Diagnostic[]): Observation[] {
  if (node?.kind !== 'map') return [];
  return node.entries
    .flatMap((entry) => pointOf(entry, unit, scale, found) ?? [])
    .sort((a, b) => compare(a.period, b.period));
}

function pointOf(entry: YamlEntry, unit: Unit, scale: Scale, found: Diagnostic[]): Observation | undefined {
  const period = periodFrom(entry.key, entry.keySpan, found);
  const span = entry.value.span;
  const written = readPoint(entry.value, found);
  if (!period || !written) return undefined;
  if (isAbsence(written.status)) return { period, status: written.status, span };
  const quantity = quantityOf(written.value, unit, scale);
  const isPart = isPartOfThing({ digits: written.value, scale }, unit);
  if (quantity && !isPart) return { period, quantity, status: written.status, span };
  const message = `the point ${entry.key} is not a ${quantity ? 'whole number' : 'number that can be read'}`;
  const digits = `write digits with a decimal point, such as 1267.62; or why there is none: ${ABSENCES.join(', ')}`;
  const hint = quantity ? WHOLE_HINT : digits;
  found.push(diagnostic('input/wrong-value', { message, span, hint }));
  return undefined;
}

function isAbsence(text: string): text is Absence {
  return ABSENCES.some((each) => each === text);
}

interface WrittenPoint {
  readonly value: string;
  readonly status: Observation['status'];
}

function readPoint(node: YamlNode, found: Diagnostic[]): WrittenPoint | undefined {
  if (node.kind === 'text') {
    return isAbsence(node.text) ? { value: '', status: node.text } : { value: node.text, status: 'final' };
  }
  const { value, diagnostics } = readAs(pointWithStatus, node, 'a point');
  found.push(...diagnostics);
  return value && { value: value.value ?? '', status: value.status };
}

function quantityOf(digits: string, unit: Unit, scale: Scale): Quantity | undefined {
  return printedQuantity({ digits, scale }, 'exact', unit);
}
