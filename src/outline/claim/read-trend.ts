import type { Statement } from '../../model/claim.ts';
import type { FactReference, PointSelector } from '../../model/fact.ts';
import { Decimal } from '../../values/decimal.ts';
import { parseReference } from '../../words/reference.ts';
import { ends, isWhole, type Reading, type ReadTerm, readFact, stop, type Token } from './reading.ts';

/** `rises`, `rises from 2002 to 2011`, `rises every year from 2002 to 2011`. */
export function readTrend(
  reading: Reading,
  left: ReadTerm,
  direction: 'rises' | 'falls',
  start: number,
): Statement | undefined {
  if (!isSeries(reading, left, direction)) return undefined;
  const every = reading.tokens[start]?.text === 'every' && reading.tokens[start + 1]?.text === 'year';
  const points = readEnds(reading, left.of, direction, every ? start + 2 : start);
  return points && { kind: 'trend', direction, steps: every ? 'every' : 'ends', ...points };
}

/** `stays within 10% of a.b from 2002 to 2011`. */
export function readSteady(reading: Reading, left: ReadTerm, start: number): Statement | undefined {
  if (!isSeries(reading, left, 'stays')) return undefined;
  const [within, width, of] = reading.tokens.slice(start);
  const percent = /^(\d{1,2}(?:\.\d{1,2})?)%$/.exec(width?.text ?? '')?.[1];
  if (within?.text !== 'within' || percent === undefined || of?.text !== 'of') {
    return stop(reading, 'write stays within 10% of a.b@2008 from 2008 to 2023', within);
  }
  const base = readFact(reading, start + 3);
  const points = base && readEnds(reading, left.of, 'stays within 10% of a.b', start + 4);
  return points && { kind: 'steady', percent: new Decimal(percent), of: base, ...points };
}

function isSeries(reading: Reading, left: ReadTerm, verb: string): boolean {
  if (!isWhole(reading, left)) return false;
  if (!left.of.at) return true;
  stop(reading, `a series ${verb}, not a point of one: leave @ out`);
  return false;
}

interface Ends {
  readonly from: FactReference;
  readonly to: FactReference;
}

function readEnds(reading: Reading, series: FactReference, verb: string, start: number): Ends | undefined {
  const pointAt = (at: PointSelector): FactReference => ({ ...series, at });
  if (start === reading.tokens.length) return { from: pointAt({ kind: 'earliest' }), to: pointAt({ kind: 'latest' }) };
  const [from, first, to, last] = reading.tokens.slice(start);
  if (from?.text !== 'from' || !first || to?.text !== 'to' || !last) {
    return stop(reading, `write ${verb} from 2002 to 2011, or ${verb} alone for the whole series`, from);
  }
  const one = readPoint(reading, series, first);
  const other = readPoint(reading, series, last);
  return one && other && ends(reading, start + 4) ? { from: one, to: other } : undefined;
}

/** A point of a series by its period alone: `2011`, `latest`. */
export function readPoint(reading: Reading, series: FactReference, token: Token): FactReference | undefined {
  const outcome = parseReference(`${series.id}@${token.text}`, reading.spanOf(token));
  reading.found.push(...outcome.diagnostics);
  return outcome.value;
}
