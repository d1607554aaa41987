import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Observation } from '../../model/fact.ts';
import type { Scale } from '../../model/quantity.ts';
import type { Unit } from '../../model/unit.ts';
import { nodeAt, spanAt } from '../../yaml/path.ts';
import type { FactEntry } from './base.ts';
import type { FileKeys } from './file-keys.ts';
import { filePoints } from './file-points.ts';
import { pointsOf } from './points.ts';

export function lacksUnit({ id, span }: FactEntry, hint: string): Diagnostic {
  return diagnostic('input/missing-key', { message: `${id} does not say what its number is a number of`, span, hint });
}

/** The points that the fact writes itself, or those in the data file it names. */
export function observations(
  { id, span, node, data }: FactEntry,
  written: Partial<FileKeys>,
  unit: Unit,
  scale: Scale,
  found: Diagnostic[],
): Observation[] {
  const { file, key, value, missing, where, fingerprint } = written;
  const points = nodeAt(node, ['points']);
  if (points !== undefined && file !== undefined) {
    const message = `${id} has points of its own and names a file`;
    found.push(diagnostic('input/wrong-value', { message, span: spanAt(node, ['file']), hint: 'keep one of them' }));
    return [];
  }
  if (points !== undefined) return pointsOf(points, unit, scale, found);
  if (file !== undefined && key !== undefined && value !== undefined) {
    const keys = {
      file,
      key,
      value,
      ...(missing !== undefined && { missing }),
      ...(where && { where }),
      ...(fingerprint !== undefined && { fingerprint }),
    };
    return filePoints(keys, node, data, { unit, scale }, found);
  }
  const message = file === undefined ? `${id} has no points` : `${id} names a file and not its columns`;
  const hint = 'write `points:`, or `file:` with `key:` (the column of periods) and `value:` (the column of numbers)';
  found.push(diagnostic('input/missing-key', { message, span, hint }));
  return [];
}
