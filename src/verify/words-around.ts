import type { Phrases } from '../language/printed-vocabulary.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { CountNoun } from '../model/unit.ts';
import { asPhrases, type PrintedToken, phraseAt } from '../reading/printed-tokens.ts';
import type { PrintedFigure } from './read-figures.ts';
import { type Reading, within } from './reading.ts';

/** What the words around a figure say of it: what contradicts the fact, and what it lacks. */
export interface SaidAround {
  readonly differs?: string;
  readonly doubts: readonly string[];
}

/** The tokens of the figure's own part of its sentence: up to the figures on either side. */
interface Around {
  /** The nearest comes first. */
  readonly left: readonly PrintedToken[];
  readonly right: readonly PrintedToken[];
}

/** Compares kind of amount, direction of trade, statistic and noun with the words of the sentence. */
export function saidAround(
  fact: Fact,
  stated: Quantity,
  figure: PrintedFigure,
  reading: Reading,
  noun: CountNoun | undefined,
): SaidAround {
  const around = aroundOf(figure, reading);
  const judged = [
    stated.unit.kind === 'money' ? basisOf(fact, around, reading) : NOTHING,
    stated.unit.kind === 'money' ? flowOf(fact, around, reading) : NOTHING,
    stated.unit.kind === 'duration' ? NOTHING : statisticOf(fact, around, reading),
    stated.unit.kind === 'count' && noun !== undefined ? nounOf(noun, around, reading) : NOTHING,
  ];
  const differs = judged.map((each) => each.differs).find((each) => each !== undefined);
  const doubts = [
    ...judged.flatMap((each) => each.doubts),
    ...turned(fact, around, reading),
    ...scaled(figure, reading),
  ];
  return { ...(differs !== undefined && { differs }), doubts };
}

const NOTHING: SaidAround = { doubts: [] };

function aroundOf(figure: PrintedFigure, { figures, tokens, sentence }: Reading): Around {
  const others = figures.filter((each) => each !== figure && within(each, sentence));
  const from = Math.max(sentence.start, ...others.filter((each) => each.end <= figure.start).map((each) => each.end));
  const to = Math.min(sentence.end, ...others.filter((each) => each.start >= figure.end).map((each) => each.start));
  return {
    left: tokens.filter((token) => token.start >= from && token.end <= figure.start).toReversed(),
    right: tokens.filter((token) => token.start >= figure.numberEnd && token.end <= to && !isHedge(token, figure)),
  };
}

function isHedge(token: PrintedToken, { hedgeAfter }: PrintedFigure): boolean {
  return hedgeAfter !== undefined && within(token, hedgeAfter);
}

interface Nearest<T> {
  readonly meaning: T;
  readonly word: string;
  readonly distance: number;
}

/** The nearest word that begins as an entry of the table does, or phrase that is one. */
function nearest<T>({ left, right }: Around, table: Phrases<T>): Nearest<T> | undefined {
  const before = nearestIn(left.toReversed(), table).map((each) => ({ ...each, distance: left.length - 1 - each.at }));
  const after = nearestIn(right, table).map((each) => ({ ...each, distance: each.at }));
  return [...before, ...after].sort((a, b) => a.distance - b.distance)[0];
}

function nearestIn<T>(tokens: readonly PrintedToken[], table: Phrases<T>) {
  const stems = Object.entries<T>(table);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const phrase = phraseAt(tokens, at, table);
    if (phrase) return [{ meaning: phrase.meaning, word: token.raw, at }];
    const stem = stems.find(([begin]) => !begin.includes(' ') && begin.length > 3 && token.text.startsWith(begin));
    return stem ? [{ meaning: stem[1], word: token.raw, at }] : [];
  });
}

function basisOf({ qualifiers: { basis } }: Fact, around: Around, { vocabulary }: Reading): SaidAround {
  if (basis === undefined || basis === 'trade') return NOTHING;
  const found = nearest(around, vocabulary.bases);
  if (found !== undefined && found.meaning !== basis) {
    return { differs: `the document says “${found.word}”, the fact says ${basis}`, doubts: [] };
  }
  const isBare = found === undefined && basis !== 'unspecified';
  return { doubts: isBare ? [`no word near the figure says ${basis}`] : [] };
}

function flowOf({ qualifiers: { flow } }: Fact, around: Around, { vocabulary }: Reading): SaidAround {
  if (flow === undefined) return NOTHING;
  const oneWay = Object.fromEntries(
    Object.entries(vocabulary.flows).filter(([, meaning]) => meaning === 'exports' || meaning === 'imports'),
  );
  const found = nearest(around, oneWay) ?? nearest(around, vocabulary.flows);
  if (found !== undefined && found.meaning !== flow) {
    return { differs: `the document says “${found.word}”, the fact says ${flow}`, doubts: [] };
  }
  return { doubts: found === undefined ? [`no word near the figure says ${flow}`] : [] };
}

/** Words that say what sort of number it is stand as near as this. */
const NEAR = 8;

function statisticOf({ qualifiers }: Fact, around: Around, reading: Reading): SaidAround {
  const { vocabulary, dates, sentence } = reading;
  const { statistic = 'total', per } = qualifiers;
  const found = nearest(around, vocabulary.statistics);
  const near = found !== undefined && found.distance <= NEAR ? found.meaning : undefined;
  const isOverWindow = dates.some((date) => date.kind === 'window' && within(date, sentence));
  if (near === 'mean' && statistic !== 'mean') return { differs: 'the document says that it is a mean', doubts: [] };
  if (near === 'peak' && statistic !== 'peak') return { differs: 'the document says that it is a peak', doubts: [] };
  if ((statistic === 'mean' || statistic === 'peak') && near !== statistic) {
    return { differs: `the document doesn’t say that it is a ${statistic}`, doubts: [] };
  }
  const yearly = isYearly(around, vocabulary.yearly);
  if (yearly && per === undefined && statistic !== 'mean') {
    return { differs: 'the document says that it is so much a year', doubts: [] };
  }
  const doubts: string[] = [];
  const isAddedUp = isOverWindow || near === 'cumulative';
  if (statistic === 'cumulative' && !isAddedUp) doubts.push('no word near the figure says that it is added up');
  if (statistic === 'total' && near === 'cumulative') doubts.push('the document says that it is added up');
  if (statistic === 'total' && isOverWindow) {
    return { differs: 'the document counts over several years', doubts: [] };
  }
  return { doubts };
}

/** Words that deny, lower or put off what they stand before stand as near as this. */
const BEFORE = 6;

/** What turns a figure round or makes another one of it: "did not grant", "a cut of", "planned", "a month". */
function turned(
  { qualifiers: { per, basis } }: Fact,
  { left, right }: Around,
  { vocabulary }: Reading,
): readonly string[] {
  const before = left.slice(0, BEFORE).toReversed();
  const isToCome = basis === 'pledge' || basis === 'commitment';
  const turning = isToCome
    ? undefined
    : before.find((_, at) => phraseAt(before, at, asPhrases(vocabulary.turning)) !== undefined);
  const rate = right
    .slice(0, 4)
    .findIndex((_, at) => phraseAt(right, at, asPhrases(vocabulary.otherRates)) !== undefined);
  const words =
    rate < 0 || per !== undefined
      ? undefined
      : right
          .slice(rate, rate + 2)
          .map(({ raw }) => raw)
          .join(' ');
  return [
    ...(turning ? [`“${turning.raw}” stands before the figure`] : []),
    ...(words === undefined ? [] : [`the document says “${words}” behind the figure`]),
  ];
}

/** A figure without a scale in a passage that says its figures are in thousands or millions. */
function scaled({ scale }: PrintedFigure, { tokens, vocabulary }: Reading): readonly string[] {
  const named = tokens.findIndex((_, at) => phraseAt(tokens, at, asPhrases(vocabulary.inScales)) !== undefined);
  if (scale !== 0 || named < 0) return [];
  return [`the passage says “${tokens[named]?.raw} ${tokens[named + 1]?.raw}”, and the figure has no scale`];
}

function isYearly({ right }: Around, yearly: readonly string[]): boolean {
  const table = Object.fromEntries(yearly.map((phrase) => [phrase, true] as const));
  return right.slice(0, 4).some((_, at) => phraseAt(right, at, table) !== undefined);
}

/** Letters by which two forms of one word are the same. */
const STEM = 5;

function nounOf(noun: CountNoun, { right }: Around, { tokens }: Reading): SaidAround {
  if (tokens.length === 0) return NOTHING;
  const stems = [noun.one, noun.many].flatMap(wordsOf).map((word) => word.slice(0, STEM));
  const isCalled = right.slice(0, NEAR).some(({ text }) => stems.some((stem) => text.startsWith(stem)));
  return { doubts: isCalled ? [] : [`the document doesn’t call them “${noun.many}”`] };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
