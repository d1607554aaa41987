import * as z from 'zod';
import { forEachLanguage, packOf } from '../../language/languages.ts';
import type { CountNoun, Unit } from '../../model/unit.ts';

const countNoun = z
  .string()
  .regex(/^[^/]*[^/\s][^/]*\/[^/]*[^/\s][^/]*$/, 'one and many with a slash between, such as troop/troops')
  .transform((text): CountNoun => {
    const [one = '', many = ''] = text.split('/').map((form) => form.trim());
    return { one, many };
  });

/** The keys that say what a number counts. Money takes its currency from `currency`. */
export const unitKeys = {
  unit: z
    .enum(['money', 'count', 'duration', 'percent', 'ratio', 'km2', 'ha'])
    .exactOptional()
    .describe('The unit of its numbers'),
  counts: z
    .strictObject(
      forEachLanguage((language) =>
        (packOf(language).official ? countNoun : countNoun.exactOptional()).describe(
          `In ${packOf(language).name}: one, a slash, many`,
        ),
      ),
    )
    .exactOptional()
    .describe('What is counted, one and many: troop/troops'),
  step: z.enum(['year', 'month', 'week', 'day']).exactOptional().describe('The unit of a length of time'),
};

const unitObject = z.strictObject(unitKeys);

/**
 * The unit that the keys give: `counts` or `step` alone is enough for a count or a duration.
 * Undefined if they give none.
 */
export function unitOf(keys: z.infer<typeof unitObject>): Unit | undefined {
  switch (keys.unit) {
    case 'percent':
    case 'ratio':
      return { kind: keys.unit };
    case 'km2':
    case 'ha':
      return { kind: 'area', of: keys.unit };
    case 'money':
      return undefined;
    case 'count':
      return { kind: 'count', ...(keys.counts && { noun: keys.counts }) };
    case 'duration':
      return keys.step && { kind: 'duration', step: keys.step };
    case undefined:
      if (keys.counts) return { kind: 'count', noun: keys.counts };
      return keys.step && { kind: 'duration', step: keys.step };
  }
}
