import * as z from 'zod';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { forEachLanguage, MAIN_LANGUAGE, packOf, whereWritten } from '../../language/languages.ts';
import { FACT_KINDS } from '../../model/fact.ts';
import { type Additive, DIMENSIONS, type Measure } from '../../model/measure.ts';
import { present } from '../../model/present.ts';
import { BASES, CALENDARS } from '../../model/qualifiers.ts';
import { VOLATILITIES } from '../../model/volatility.ts';
import type { YamlEntry, YamlNode } from '../../yaml/node.ts';
import { readAs } from '../../yaml/read-as.ts';
import { readEntries } from './entries.ts';
import { texts } from './texts.ts';
import { unitKeys, unitOf } from './unit.ts';

const ADDS_OVER: readonly Additive[] = [...DIMENSIONS, 'period'];

const labels = forEachLanguage((language) =>
  (language === MAIN_LANGUAGE ? z.string() : z.string().exactOptional()).describe(
    `What it is called in ${packOf(language).name}`,
  ),
);

export const MEASURE_SCHEMA = z.strictObject({
  kind: z.enum(FACT_KINDS).describe('What kind its facts are'),
  ...unitKeys,
  basis: z.enum(BASES).exactOptional().describe('How firm its money is'),
  calendar: z.enum(CALENDARS).exactOptional().describe('Whether its years are calendar or fiscal'),
  'adds-over': z.array(z.enum(ADDS_OVER)).exactOptional().describe('Along what its facts may be summed'),
  volatility: z.enum(VOLATILITIES).exactOptional().describe('How soon its facts go out of date'),
  ...labels,
  note: texts.exactOptional().describe('A remark on it'),
});

/** Reads the section `measures:`. */
export function readMeasures(node: YamlNode): Outcome<readonly Measure[]> {
  return readEntries(node, 'measures', readMeasure);
}

function readMeasure({ key, keySpan, value }: YamlEntry): Outcome<Measure | undefined> {
  const { value: written, diagnostics } = readAs(MEASURE_SCHEMA, value, `the measure ${key}`);
  if (!written) return { value: undefined, diagnostics };
  return {
    value: {
      id: key,
      span: keySpan,
      label: whereWritten((language) => written[language]),
      kind: written.kind,
      addsOver: written['adds-over'] ?? [],
      ...present({
        unit: unitOf(written),
        basis: written.basis,
        calendar: written.calendar,
        volatility: written.volatility,
        note: written.note,
      }),
    },
    diagnostics,
  };
}
