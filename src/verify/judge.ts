import { kindOf } from '../facts/kinds/kinds.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import type { Fact } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Citation, Source } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { fold } from '../reading/printed-tokens.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeItems } from './judge-items.ts';
import { judgeQuote } from './judge-quote.ts';
import { judgeRank } from './judge-rank.ts';
import { judgeSeries } from './judge-series.ts';
import { languageOfSource } from './language-of-source.ts';
import { foldedOccurrences } from './occurrences.ts';
import { type PlacedDocument, placedDocument, placeName, readPlace, type Where, whereIs } from './place.ts';
import { type Reading, readingAt } from './reading.ts';
import { lettersOf, type Passage, type SearchedDocument } from './searched-document.ts';
import { saidAround } from './words-around.ts';

/** A source with its document, read once for all citations of it. */
export interface CitedDocument extends PlacedDocument {
  readonly source: Source;
  readonly language: Language;
}

export function citedDocument(source: Source, searched: SearchedDocument): CitedDocument {
  return { ...placedDocument(searched, source), source, language: languageOfSource(source, searched) };
}

/**
 * Compares one citation of a fact with the document it cites. Words that stand several times at the
 * place are judged where they agree best.
 */
export function judge(fact: Fact, citation: Citation, cited: CitedDocument): Judgement {
  const { searched } = cited;
  if (fact.kind === 'series' || fact.kind === 'rate') return judgeSeries(fact, citation, searched);
  if (citation.says === undefined) return only({ kind: 'no-words' });
  const { says } = citation;
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const nowhere: Where = { kind: 'these', passages: [] };
  const everywhere: Where = { kind: 'range', from: 0, to: searched.size };
  const here = citation.at === undefined ? everywhere : place === undefined ? nowhere : whereIs(place, cited);
  const isFurther = fact.citations.find(({ superseded }) => !superseded) !== citation;
  let best: Judgement | undefined;
  let steps = 0;
  for (const { passage, at } of hitsOf(says, here, searched)) {
    const passageReading = searched.reading(passage, cited.language);
    const judged = judgeHit(fact, readingAt(passageReading, at, at + says.length), cited, isFurther);
    if (best === undefined || weight(judged) < weight(best)) best = judged;
    steps += passageReading.tokens.length + 1;
    if (weight(best) === 0 || steps > MOST_STEPS) return best;
  }
  return best ?? only(withoutHit(says, here, cited));
}

/**
 * Words compared for one citation: words that stand at thousands of places, none of which agrees,
 * name no place.
 */
const MOST_STEPS = 500_000;

/** Where a phrase stands, one after the other. */
function* hitsOf(
  phrase: string,
  where: Where,
  searched: SearchedDocument,
): Generator<{ readonly passage: Passage; readonly at: number }, void> {
  const wanted = fold(phrase);
  for (const { passage } of passagesWith(phrase, where, searched)) {
    for (const at of foldedOccurrences(wanted, searched.folded(passage))) yield { passage, at };
  }
}

/** The passages of a part that have a word of the phrase, or where it has no word all of them. */
function* passagesWith(
  phrase: string,
  where: Where,
  searched: SearchedDocument,
): Generator<{ readonly passage: Passage; readonly index?: number }, void> {
  if (where.kind === 'these') {
    for (const passage of where.passages) yield { passage };
    return;
  }
  const holding = searched.holding(phrase);
  if (holding === undefined) {
    for (let index = where.from; index < where.to; index += 1) yield { passage: searched.passage(index), index };
    return;
  }
  for (const index of holding) {
    if (index >= where.from && index < where.to) yield { passage: searched.passage(index), index };
  }
}

function only(verdict: Verdict): Judgement {
  return { verdict, unmarked: [], doubts: [] };
}

function weight({ verdict, unmarked, doubts }: Judgement): number {
  const grave = verdict.kind === 'agrees' ? 0 : verdict.kind === 'by-person' ? 1 : verdict.kind === 'cut' ? 2 : 3;
  return grave * 100 + unmarked.length + doubts.length;
}

/** @param isFurther - whether the fact is shown with another citation */
function judgeHit(
  fact: Fact,
  reading: Reading,
  { source, language, searched }: CitedDocument,
  isFurther: boolean,
): Judgement {
  const isCell = searched.document.kind === 'table';
  const elsewhere = () => searched.dates(language);
  const dates = isCell ? { unmarked: [], doubts: [] } : judgeDates(fact, reading, source, elsewhere, isFurther);
  const said = judgeValue(fact, reading, source, language, isCell);
  const { cut, differs } = dates;
  const isSettled = said.verdict.kind !== 'agrees' && said.verdict.kind !== 'by-person';
  const verdict: Verdict = isSettled
    ? said.verdict
    : cut !== undefined
      ? { kind: 'cut', printed: cut }
      : differs !== undefined
        ? { kind: 'differs', what: differs }
        : said.verdict;
  return {
    verdict,
    unmarked: [...said.unmarked, ...dates.unmarked],
    doubts: [...said.doubts, ...dates.doubts],
  };
}

/** What the fact states beside its dates. */
function judgeValue(fact: Fact, reading: Reading, source: Source, language: Language, isCell: boolean): Judgement {
  switch (fact.kind) {
    case 'ranking':
      return judgeRank(fact, reading);
    case 'quote':
      return judgeQuote(fact, reading, source);
    case 'list':
      return judgeItems(fact.items, reading, language);
    case 'event':
      return judgeItems([...fact.includes, ...fact.excludes], reading, language);
    default:
      return judgeFigure(fact, reading, language, isCell);
  }
}

function judgeFigure(fact: Fact, reading: Reading, language: Language, isCell: boolean): Judgement {
  const stated = kindOf(fact).amount?.(fact);
  if (!stated) return only({ kind: 'agrees' });
  const judged = judgeAmount(stated, reading, isCell);
  if (judged.kind === 'refused') {
    const isRead = judged.verdict.kind === 'by-person' && !('readByPerson' in fact);
    return only(
      isRead ? { kind: 'differs', what: 'no figure is read from the words in the document' } : judged.verdict,
    );
  }
  const noun = stated.unit.kind === 'count' ? stated.unit.noun?.[language] : undefined;
  const around = isCell ? { doubts: [] } : saidAround(fact, stated, judged.figure, reading, noun);
  return {
    verdict: around.differs === undefined ? { kind: 'agrees' } : { kind: 'differs', what: around.differs },
    unmarked: [],
    doubts: around.doubts,
  };
}

/** Places that are named of words that stand elsewhere. */
const MOST_PLACES = 20;

/** Why the words aren't where the citation has them. */
function withoutHit(says: string, here: Where, cited: CitedDocument): Verdict {
  const { searched } = cited;
  const what = withoutFirstWords(says, here, searched) ?? similarFigure(says, here, searched);
  if (what !== undefined) return { kind: 'differs', what };
  const wanted = fold(says);
  const places: string[] = [];
  for (const { passage, index } of passagesWith(says, { kind: 'range', from: 0, to: searched.size }, searched)) {
    const isThere = foldedOccurrences(wanted, searched.folded(passage)).next().done === false;
    if (isThere && index !== undefined) places.push(placeName(index, cited));
    if (places.length === MOST_PLACES) break;
  }
  return places.length > 0 ? { kind: 'elsewhere', places } : { kind: 'not-found' };
}

/** Where a passage has the figure without the words before it in the citation: what differs. */
function withoutFirstWords(says: string, here: Where, searched: SearchedDocument): string | undefined {
  const [, words, figure] = /^(\p{L}[\p{L} ]*?) ((?:[^\p{L}\s]|[A-Z]{2,3}\$)*\d.*)$/u.exec(says) ?? [];
  if (figure === undefined) return undefined;
  const [hit] = hitsOf(figure, here, searched);
  if (hit === undefined) return undefined;
  return `the document says “${hit.passage.text.slice(hit.at, hit.at + figure.length)}” without “${words}”`;
}

/**
 * Where a passage has the quoted words with other digits, "$17 million" where "$16 million" is
 * cited: what it says.
 */
function similarFigure(says: string, here: Where, searched: SearchedDocument): string | undefined {
  if (!/\d/.test(says)) return undefined;
  const form = literalPattern(fold(says)).replace(/\d[\d,]*(?:\\\.\d+)?/g, '\\d[\\d,]{0,40}(?:\\.\\d{1,40})?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu');
  for (const { passage } of passagesWith(lettersOf(says), here, searched)) {
    const match = pattern.exec(searched.folded(passage));
    if (match) return `the document says “${passage.text.slice(match.index, match.index + match[0].length)}”`;
  }
  return undefined;
}
