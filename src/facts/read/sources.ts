import * as z from 'zod';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { forEachLanguage } from '../../language/languages.ts';
import { MARKINGS } from '../../model/marking.ts';
import { present } from '../../model/present.ts';
import type { Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { readWebAddress } from '../../reading/web-address.ts';
import type { YamlEntry, YamlNode } from '../../yaml/node.ts';
import { spanAt } from '../../yaml/path.ts';
import { readAs } from '../../yaml/read-as.ts';
import { readEntries } from './entries.ts';
import { periodFrom } from './period.ts';
import { texts } from './texts.ts';

const optionalText = z.string().exactOptional();

export const SOURCE_SCHEMA = z.strictObject({
  kind: z.enum(['official', 'news', 'dataset', 'internal', 'own-position']).describe('What sort of source it is'),
  publisher: texts.describe('Who publishes it'),
  title: texts.describe('Its title'),
  date: z.string().describe('Its date; with a question mark if it is not printed'),
  url: optionalText.describe('Its address on the web'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'two letters, such as en or fr')
    .exactOptional()
    .describe('The language it is written in: en'),
  retrieved: optionalText.describe('The day it was read'),
  fingerprint: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
    .exactOptional()
    .describe('The digest of the copy that was read'),
  'first-paragraph': z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'the number of a line')
    .transform(Number)
    .exactOptional()
    .describe('The line that counts as ¶1'),
  licence: z
    .union([z.string().transform((text) => forEachLanguage(() => text)), texts])
    .exactOptional()
    .describe('Under which licence a data set may be used'),
  'version-of': optionalText.describe('The other printing of the same page'),
  code: optionalText.describe('The code of a data set'),
  marking: z.enum(MARKINGS).exactOptional().describe('Its security marking'),
  note: texts.exactOptional().describe('A remark on it'),
});

/**
 * Reads the section `sources:`. A question mark after the date means that the source does not print
 * it.
 */
export function readSources(node: YamlNode): Outcome<readonly Source[]> {
  return readEntries(node, 'sources', readSource);
}

function readSource({ key, keySpan, value }: YamlEntry): Outcome<Source | undefined> {
  const { value: written, diagnostics } = readAs(SOURCE_SCHEMA, value, `the source ${key}`);
  if (!written) return { value: undefined, diagnostics };
  const found: Diagnostic[] = [...diagnostics];
  const dateInferred = written.date.endsWith('?');
  const date = periodFrom(written.date.replace(/ *\?$/, ''), spanAt(value, ['date']), found);
  const retrieved = periodFrom(written.retrieved, spanAt(value, ['retrieved']), found);
  const url = urlFrom(written.url, spanAt(value, ['url']), found);
  const read: Source = {
    id: key,
    span: keySpan,
    kind: written.kind,
    publisher: written.publisher,
    title: written.title,
    date: date ?? { kind: 'unknown' },
    dateInferred,
    ...present({
      url,
      language: written.language,
      retrieved,
      fingerprint: written.fingerprint,
      firstParagraph: written['first-paragraph'],
      licence: written.licence,
      versionOf: written['version-of'],
      code: written.code,
      marking: written.marking,
      note: written.note,
    }),
  };
  return { value: read, diagnostics: found };
}

function urlFrom(written: string | undefined, span: Span, found: Diagnostic[]): string | undefined {
  if (written === undefined) return undefined;
  const address = readWebAddress(written);
  if (address.kind === 'good') return written;
  const code = address.kind === 'refused' ? 'input/wrong-value' : 'input/doubtful-address';
  found.push(diagnostic(code, { message: `\`url\`: ${address.why}`, span, hint: address.hint }));
  return address.kind === 'refused' ? undefined : written;
}
