import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { isWritten, languageKeys, MAIN_LANGUAGE } from '../../language/languages.ts';
import { readOrdinal } from '../../language/ordinal.ts';
import type {
  DerivedFact,
  EventFact,
  Fact,
  FactBase,
  FactKind,
  FactReference,
  ListFact,
  MoneyFact,
  Observation,
  QuantityFact,
  QuoteFact,
  RankingFact,
  RateFact,
  RelationFact,
  SeriesFact,
  StatementFact,
} from '../../model/fact.ts';
import type { Scale } from '../../model/quantity.ts';
import type { Unit } from '../../model/unit.ts';
import { Decimal } from '../../values/decimal.ts';
import { powerOfTen, SCALE_EXPONENT } from '../../values/scale.ts';
import { money } from '../../values/unit.ts';
import { parseReference } from '../../words/reference.ts';
import { nodeAt, readAs, spanAt } from '../../yaml/read-as.ts';
import { amountOf } from './amount.ts';
import { baseOf, type FactEntry } from './base.ts';
import { filePoints } from './file-points.ts';
import { periodFrom } from './period.ts';
import { pointsOf } from './points.ts';
import { factSchemas, type Written } from './schema.ts';
import { unitOf } from './unit.ts';

/** Reads one fact, its defaults filled in. Undefined where what makes it a fact of its kind is missing. */
export function readFact(entry: FactEntry): Outcome<Fact | undefined> {
  const found: Diagnostic[] = [];
  return { value: readKind(entry, found), diagnostics: found };
}

function readKind(entry: FactEntry, found: Diagnostic[]): Fact | undefined {
  switch (entry.kind) {
    case 'money':
      return build('money', entry, found, readMoney);
    case 'quantity':
      return build('quantity', entry, found, readQuantity);
    case 'event':
      return build('event', entry, found, readEvent);
    case 'relation':
      return build('relation', entry, found, readRelation);
    case 'ranking':
      return build('ranking', entry, found, readRanking);
    case 'list':
      return build('list', entry, found, readList);
    case 'statement':
      return build('statement', entry, found, readStatement);
    case 'quote':
      return build('quote', entry, found, readQuote);
    case 'series':
      return build('series', entry, found, readSeries);
    case 'rate':
      return build('rate', entry, found, readRate);
    case 'derived':
      return build('derived', entry, found, readDerived);
  }
}

/** What a kind's reader works from: the fact's map, what was written in it, and what all facts have. */
interface Reading<K extends FactKind> {
  readonly entry: FactEntry;
  readonly written: Written<K>;
  readonly base: FactBase;
  readonly found: Diagnostic[];
}

function build<K extends FactKind, F extends Fact>(
  kind: K,
  entry: FactEntry,
  found: Diagnostic[],
  read: (reading: Reading<K>) => F | undefined,
): F | undefined {
  const { value, diagnostics } = readAs<unknown>(factSchemas[kind], entry.node, entry.id);
  found.push(...diagnostics);
  if (value === undefined) return undefined;
  const written = value as Written<K>;
  return read({ entry, written, base: baseOf(entry, written, found), found });
}

function readMoney({ entry, written, base, found }: Reading<'money'>): MoneyFact | undefined {
  const quantity = amountOf(written, money(written.currency), entry.node, entry.span, found);
  return quantity && { ...base, kind: 'money', quantity };
}

function readQuantity({ entry, written, base, found }: Reading<'quantity'>): QuantityFact | undefined {
  const unit = unitOf(written) ?? entry.measure?.unit;
  if (!unit) {
    found.push(lacksUnit(entry, 'add `counts:`, `step:` or `unit:`, or a measure that has them'));
    return undefined;
  }
  const quantity = amountOf(written, unit, entry.node, entry.span, found);
  return quantity && { ...base, kind: 'quantity', quantity };
}

function lacksUnit({ id, span }: FactEntry, hint: string): Diagnostic {
  return diagnostic('input/missing-key', { message: `${id} does not say what its number is a number of`, span, hint });
}

function readEvent({ entry, written, base, found }: Reading<'event'>): EventFact | undefined {
  const date = periodFrom(written.date, spanAt(entry.node, ['date']), found);
  if (!date) return undefined;
  const { includes = [], excludes = [] } = written;
  return { ...base, kind: 'event', date, status: written.status ?? 'occurred', includes, excludes };
}

function readRelation({ written, base }: Reading<'relation'>): RelationFact {
  return { ...base, kind: 'relation', predicate: written.predicate, from: written.from, to: written.to };
}

/** A rank is read from the words where they name one ("second largest"). A superlative without a number is no rank. */
function readRanking({ entry, written, base, found }: Reading<'ranking'>): RankingFact {
  const said = written.says === undefined ? undefined : readOrdinal(written.says);
  if (said !== undefined && written.rank !== undefined && said !== written.rank) {
    const message = `rank is ${written.rank}, and the source says “${written.says}”`;
    found.push(diagnostic('facts/value-differs', { message, span: spanAt(entry.node, ['rank']) }));
  }
  const rank = written.rank ?? said;
  const { among, metric = 'unspecified' } = written;
  return { ...base, kind: 'ranking', among, metric, ...(rank !== undefined && { rank }) };
}

function readList({ written, base }: Reading<'list'>): ListFact {
  return { ...base, kind: 'list', items: written.items, complete: written.complete ?? 'unknown' };
}

function readStatement({ written, base }: Reading<'statement'>): StatementFact {
  return { ...base, kind: 'statement', stance: written.stance, ...(written.speaker && { speaker: written.speaker }) };
}

function readQuote({ written, base }: Reading<'quote'>): QuoteFact {
  const { text, language, speaker, translation } = written;
  return { ...base, kind: 'quote', text, language, speaker, ...(translation && { translation }) };
}

function readSeries({ entry, written, base, found }: Reading<'series'>): SeriesFact | undefined {
  const unit: Unit | undefined = written.currency ? money(written.currency) : (unitOf(written) ?? entry.measure?.unit);
  if (!unit) {
    found.push(lacksUnit(entry, 'add `currency:` or `unit:`'));
    return undefined;
  }
  const points = observations(entry, written, unit, written.scale ?? 'one', found);
  return { ...base, kind: 'series', unit, points };
}

/** The points as the fact writes them, or as the data file that it names has them. */
function observations(
  { id, span, node, data }: FactEntry,
  written: Written<'series' | 'rate'>,
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

function readRate({ entry, written, base, found }: Reading<'rate'>): RateFact {
  const { from, to, method } = written;
  const points = observations(entry, written, { kind: 'rate', from, to }, 'one', found);
  return { ...base, kind: 'rate', from, to, method, points };
}

function readDerived({ entry, written, base, found }: Reading<'derived'>): DerivedFact | undefined {
  const of = written.of.flatMap((text, index): FactReference[] => {
    const { value, diagnostics } = parseReference(text, spanAt(entry.node, ['of', index]));
    found.push(...diagnostics);
    return value ? [value] : [];
  });
  if (of.length < written.of.length) return undefined;
  const precision = written.precision === undefined ? undefined : stepOf(written.precision);
  if (precision && !(written.because && isWritten(written.because, MAIN_LANGUAGE))) {
    const span = spanAt(entry.node, ['precision']);
    const message = `${entry.id} sets its precision and does not say why`;
    found.push(
      diagnostic('facts/because-missing', { message, span, hint: `add \`because:\` with ${languageKeys('`')}` }),
    );
  }
  return {
    ...base,
    kind: 'derived',
    op: written.op,
    of,
    ...(written.rate !== undefined && { rate: written.rate }),
    ...(written.to && { to: written.to }),
    ...(written.deflator !== undefined && { deflator: written.deflator }),
    ...(written.base !== undefined && { base: written.base }),
    ...(written.among && { among: written.among }),
    ...(precision && { precision }),
    ...(written.because && { because: written.because }),
  };
}

/** "0.1 million" is 100 000. The schema admits nothing else. */
function stepOf(text: string): Decimal {
  const [digits = '1', scale] = text.split(' ');
  const exponent = scale === 'thousand' || scale === 'million' || scale === 'billion' ? SCALE_EXPONENT[scale] : 0;
  return new Decimal(digits).times(powerOfTen(exponent));
}
