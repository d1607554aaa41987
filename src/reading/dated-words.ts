import type { Shift } from '../language/around-dates.ts';
import type { Phrases, PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Period } from '../model/period.ts';
import { contains, daysFrom, firstDay } from '../values/period.ts';
import { type Backing, backingBy } from './backing.ts';
import { type PrintedDate, printedDates } from './printed-dates.ts';
import { asPhrases, type PrintedToken, phraseAt, phraseBefore, printedTokens } from './printed-tokens.ts';

/** How far cited words give the date of an event. */
export interface DatedWords {
  readonly backing: Backing;
  /** The words by which a printed date isn't plainly the event’s: "until", "planned". */
  readonly doubt?: string;
}

/** What is known of the event beside its date. */
export interface DatedEvent {
  /** Whether it hasn't happened: its words may then speak of a plan. */
  readonly isToCome: boolean;
  /** What it is called, by which "since 1972" dates a beginning. */
  readonly label: string;
}

/** From the best to the worst. */
const RANK: readonly Backing[] = ['printed', 'partly', 'absent', 'contradicted'];

/**
 * How far cited words give an event's date. The language that knows most of the words reads them;
 * where two know as much, the less sure of their answers counts.
 */
export function datedWords(
  period: Period,
  says: string,
  event: DatedEvent,
  vocabularies: readonly PrintedVocabulary[],
): DatedWords {
  const readings = vocabularies.flatMap((vocabulary) => readIn(period, says, event, vocabulary) ?? []);
  const most = Math.max(...readings.map(({ known }) => known));
  const [worst] = readings
    .filter(({ known }) => known === most)
    .toSorted((a, b) => RANK.indexOf(b.backing) - RANK.indexOf(a.backing));
  return worst ?? { backing: 'absent' };
}

interface KnownWords extends DatedWords {
  /** How many characters the language has a meaning for. */
  readonly known: number;
}

function readIn(
  period: Period,
  says: string,
  event: DatedEvent,
  vocabulary: PrintedVocabulary,
): KnownWords | undefined {
  const tokens = printedTokens(says, vocabulary);
  const dates = printedDates(says, vocabulary);
  const judged = dates.map((date) => judgedDate(period, date, tokens, event, vocabulary));
  const [best] = judged.toSorted((a, b) => RANK.indexOf(a.backing) - RANK.indexOf(b.backing));
  return best && { ...best, known: knownIn(tokens, dates, vocabulary) };
}

function judgedDate(
  period: Period,
  date: PrintedDate,
  tokens: readonly PrintedToken[],
  event: DatedEvent,
  vocabulary: PrintedVocabulary,
): DatedWords {
  const backing = backingBy(period, date, { isEvent: true });
  if (period.kind !== 'date' || (date.kind !== 'date' && date.kind !== 'stretch')) return { backing };
  const beside = besideDate(tokens, date, vocabulary);
  if (beside?.shift === 'eve') return { backing: byEve(period, date, backing), doubt: beside.word };
  if (beside?.shift === 'other')
    return { backing: isWithin(period, date) ? 'partly' : 'contradicted', doubt: beside.word };
  if (backing !== 'printed') return { backing };
  const doubt = beside?.word ?? doubtIn(tokens, date, event, vocabulary);
  return doubt === undefined ? { backing } : { backing: 'partly', doubt };
}

/** Whether an event's date is coarser than the one printed, and so is also that of the days around it. */
function isWithin(period: Period, date: PrintedDate): boolean {
  if (period.kind !== 'date') return false;
  if (date.kind === 'stretch') return date.spans.every((span) => contains(period, { kind: 'range', ...span }));
  if (date.kind !== 'date') return false;
  return period.date.month === undefined && date.from.month !== undefined && period.date.year === date.from.year;
}

function byEve(period: Period, date: PrintedDate, backing: Backing): Backing {
  const { year, month, day } = date.kind === 'date' ? date.from : {};
  if (year === undefined || month === undefined || day === undefined)
    return isWithin(period, date) ? 'partly' : backing;
  const printed = firstDay({ kind: 'date', date: { year, month, day } });
  if (printed === undefined) return backing;
  const eve = daysFrom(printed - 1, printed - 1);
  const from = eve.kind === 'date' ? eve.date : undefined;
  if (from === undefined || date.kind !== 'date') return backing;
  return backingBy(period, { ...date, from }, { isEvent: true }) === 'printed' ? 'partly' : 'contradicted';
}

interface Beside {
  readonly shift: Shift;
  readonly word: string;
}

/** The word beside a date that makes it another or an unsure one. */
function besideDate(
  tokens: readonly PrintedToken[],
  { start, end }: PrintedDate,
  vocabulary: PrintedVocabulary,
): Beside | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const shifted = behind === -1 ? undefined : phraseAt(tokens, behind, vocabulary.aroundDates.shiftsBehind);
  const before = beforeDate(tokens, first, vocabulary);
  if (before !== undefined && before.shift !== 'unsure') return before;
  if (shifted === undefined) return before;
  return { shift: shifted.meaning, word: wordsOf(tokens, behind, shifted.length) };
}

/** Walks back from a date over the words that lead to it, to the one that says what it is. */
function beforeDate(tokens: readonly PrintedToken[], first: number, vocabulary: PrintedVocabulary): Beside | undefined {
  const { leads, shifts } = vocabulary.aroundDates;
  const passed = [
    asPhrases(leads),
    asPhrases(vocabulary.fiscal),
    asPhrases(Object.keys(vocabulary.parts)),
    asPhrases(Object.keys(vocabulary.weekdays)),
    asPhrases(Object.keys(vocabulary.relations)),
  ];
  for (let at = first; at > 0; ) {
    const shift = phraseBefore(tokens, at, shifts);
    if (shift) return { shift: shift.meaning, word: wordsOf(tokens, at - shift.length, shift.length) };
    const [longest = 0] = passed
      .map((phrases) => phraseBefore(tokens, at, phrases)?.length ?? 0)
      .toSorted((a, b) => b - a);
    const token = tokens[at - 1];
    const length = longest > 0 ? longest : token?.kind === 'sign' ? 1 : 0;
    if (length === 0) return at === first && token ? { shift: 'unsure', word: token.raw } : undefined;
    at -= length;
  }
  return undefined;
}

/** A word anywhere that denies or plans what the date is of, or makes it a beginning. */
function doubtIn(
  tokens: readonly PrintedToken[],
  date: PrintedDate,
  { isToCome, label }: DatedEvent,
  { aroundDates: { denials, plans, beginnings } }: PrintedVocabulary,
): string | undefined {
  if (date.kind === 'date' && date.relation === 'since' && !speaksOf(beginnings, label)) return 'since';
  const doubts = asPhrases(isToCome ? denials : [...denials, ...plans]);
  const at = tokens.findIndex((_, index) => phraseAt(tokens, index, doubts) !== undefined);
  return tokens[at]?.raw;
}

function speaksOf(beginnings: readonly string[], label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

function knownIn(
  tokens: readonly PrintedToken[],
  dates: readonly PrintedDate[],
  vocabulary: PrintedVocabulary,
): number {
  const { leads, shifts, shiftsBehind, denials, plans } = vocabulary.aroundDates;
  const words = [leads, denials, plans, vocabulary.fiscal, vocabulary.dateArticles];
  const known: readonly Phrases<unknown>[] = [
    ...words.map(asPhrases),
    shifts,
    shiftsBehind,
    vocabulary.parts,
    vocabulary.relations,
  ];
  const inDates = dates.flatMap((date) => Array.from({ length: date.end - date.start }, (_, at) => date.start + at));
  const inPhrases = tokens.flatMap((_, at) => {
    const length = Math.max(0, ...known.map((table) => phraseAt(tokens, at, table)?.length ?? 0));
    return tokens
      .slice(at, at + length)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_character, offset) => start + offset));
  });
  return new Set([...inDates, ...inPhrases]).size;
}

function wordsOf(tokens: readonly PrintedToken[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ raw }) => raw)
    .join(' ');
}
