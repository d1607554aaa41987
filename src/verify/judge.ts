import { kindOf } from '../facts/kinds/kinds.ts';
import { packOf } from '../language/languages.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import type { Fact } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Citation, Source } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { type PrintedDate, printedDates } from '../reading/printed-dates.ts';
import { fold } from '../reading/printed-tokens.ts';
import type { Document } from './document.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeItems } from './judge-items.ts';
import { judgeQuote } from './judge-quote.ts';
import { judgeRank } from './judge-rank.ts';
import { judgeSeries } from './judge-series.ts';
import { languageOfSource } from './language-of-source.ts';
import { occurrences } from './occurrences.ts';
import { type Passage, passagesAt, passagesOf, readPlace } from './place.ts';
import { type Reading, readPassage } from './reading.ts';
import { saidAround } from './words-around.ts';

/** A source with its document, read once for all citations of it. */
export interface CitedDocument {
  readonly source: Source;
  readonly document: Document;
  readonly language: Language;
  readonly passages: readonly Passage[];
  /** All dates that the document prints. */
  readonly dates: readonly PrintedDate[];
}

export function citedDocument(source: Source, document: Document): CitedDocument {
  const passages = passagesOf(document, source);
  const language = languageOfSource(source, passages);
  const dates =
    document.kind === 'text' ? passages.flatMap(({ text }) => printedDates(text, packOf(language).printed)) : [];
  return { source, document, language, passages, dates };
}

/** Compares one citation of a fact with the document it cites. */
export function judge(fact: Fact, citation: Citation, cited: CitedDocument): Judgement {
  const { source, document, language, passages: all, dates: elsewhere } = cited;
  if (fact.kind === 'series' || fact.kind === 'rate') return judgeSeries(fact, citation, document);
  if (citation.says === undefined) return only({ kind: 'no-words' });
  const { says } = citation;
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const here = citation.at === undefined ? all : place === undefined ? [] : passagesAt(place, document, source);
  const hits = here.flatMap((passage) =>
    occurrences(says, passage.text).map((at) => ({ text: passage.text, at, isCell: document.kind === 'table' })),
  );
  if (hits.length === 0) return only(withoutHit(says, here, all));
  const isFurther = fact.citations.find(({ superseded }) => !superseded) !== citation;
  const { printed } = packOf(language);
  const judgements = hits.map(({ text, at, isCell }) =>
    judgeHit(fact, readPassage(text, at, at + says.length, printed), source, language, {
      isCell,
      elsewhere,
      isFurther,
    }),
  );
  return judgements.toSorted((a, b) => weight(a) - weight(b))[0] ?? only({ kind: 'not-found' });
}

function only(verdict: Verdict): Judgement {
  return { verdict, unmarked: [], doubts: [] };
}

/** Words that stand several times in a passage are judged where they agree best. */
function weight({ verdict, unmarked, doubts }: Judgement): number {
  const grave = verdict.kind === 'agrees' ? 0 : verdict.kind === 'by-person' ? 1 : verdict.kind === 'cut' ? 2 : 3;
  return grave * 100 + unmarked.length + doubts.length;
}

interface Surroundings {
  readonly isCell: boolean;
  /** Whether the fact is shown with another citation. */
  readonly isFurther: boolean;
  /** All dates that the document prints. */
  readonly elsewhere: readonly PrintedDate[];
}

function judgeHit(
  fact: Fact,
  reading: Reading,
  source: Source,
  language: Language,
  { isCell, elsewhere, isFurther }: Surroundings,
): Judgement {
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

/** Why the words aren't where the citation has them. */
function withoutHit(says: string, here: readonly Passage[], all: readonly Passage[]): Verdict {
  const unhedged = here.map((passage) => withoutFirstWords(says, passage)).find((what) => what !== undefined);
  if (unhedged !== undefined) return { kind: 'differs', what: unhedged };
  const changed = here.map((passage) => similarFigure(says, passage)).find((text) => text !== undefined);
  if (changed !== undefined) return { kind: 'differs', what: `the document says “${changed}”` };
  const others = all.filter((passage) => occurrences(says, passage.text).length > 0);
  if (others.length > 0) return { kind: 'elsewhere', places: others.map((passage) => passage.place) };
  return { kind: 'not-found' };
}

/** Where the passage has the figure without the words before it in the citation: what differs. */
function withoutFirstWords(says: string, passage: Passage): string | undefined {
  const [, words, figure] = /^(\p{L}[\p{L} ]*?) ((?:[^\p{L}\s]|[A-Z]{2,3}\$)*\d.*)$/u.exec(says) ?? [];
  const at = figure === undefined ? undefined : occurrences(figure, passage.text)[0];
  if (figure === undefined || at === undefined) return undefined;
  return `the document says “${passage.text.slice(at, at + figure.length)}” without “${words}”`;
}

/**
 * A piece of the passage that has the quoted words with other digits: "$17 million" where "$16
 * million" is cited.
 */
function similarFigure(says: string, passage: Passage): string | undefined {
  if (!/\d/.test(says)) return undefined;
  const form = literalPattern(fold(says)).replace(/\d[\d,]*(?:\\\.\d+)?/g, '\\d[\\d,]*(?:\\.\\d+)?');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu').exec(fold(passage.text));
  return match === null ? undefined : passage.text.slice(match.index, match.index + match[0].length);
}
