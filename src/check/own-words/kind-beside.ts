import { packOf } from '../../language/languages.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Language } from '../../model/language.ts';
import type { Basis } from '../../model/qualifiers.ts';
import { foldedText } from '../../reading/folded-text.ts';
import { comparingIn, folded } from '../comparing/find-comparing.ts';
import type { RunningText } from '../running-text.ts';
import { leadStart } from './lead-start.ts';
import { kindsIn, type Measuring, type MeasuringWords, measuresIn } from './measures-in.ts';

/** A kind of amount or a flow that words beside a figure say. */
export interface KindBeside extends MeasuringWords {
  readonly means: Extract<Measuring, { kind: 'basis' | 'flow' }>;
  /** The code of the country whose it is by these words, if they name one. */
  readonly owner?: string;
}

/** Money that was paid is called disbursed and spent alike. */
export const FIRMNESS: Partial<Readonly<Record<Basis, string>>> = {
  pledge: 'pledged',
  commitment: 'committed',
  disbursement: 'paid',
  expenditure: 'paid',
};

/**
 * What the words in the clause before a figure, and right behind it, say that its amount is: "paid",
 * "exports of", "{{a}} pledged". Nothing where they are denied ("never paid") or only a part or
 * a comparison is meant ("paid half of").
 */
export function kindsBeside(text: RunningText, index: number, language: Language): readonly KindBeside[] {
  const { offset } = text.figures[index] ?? { offset: 0 };
  const pack = packOf(language);
  const start = leadStart(text, index, STOP);
  const lead = text.text.slice(start, offset);
  const before = kindsIn(lead, language).filter(
    (each) => !isTurned(text.text.slice(start + each.end, offset + 1), language),
  );
  if (pack.comparing.negation.test(folded(lead))) return [];
  const behind = text.text.slice(offset + 1).split(STOP)[0] ?? '';
  const from = linkLength(foldedText(behind), pack);
  const after = kindsIn(behind, language).filter((each) => each.start === from);
  return [
    ...before.flatMap((each) => kindOf(each, start, ownerIn(lead, each, language))),
    ...after.flatMap((each) => kindOf(each, offset + 1, ownerIn(behind, each, language))),
  ];
}

function kindOf({ start, end, means }: MeasuringWords, by: number, owner: string | undefined): readonly KindBeside[] {
  if (means.kind !== 'basis' && means.kind !== 'flow') return [];
  return [{ start: start + by, end: end + by, means, ...(owner !== undefined && { owner }) }];
}

/** The code of the country named last in the clause before a figure. */
export function placeBefore(text: RunningText, index: number, language: Language): string | undefined {
  const lead = text.text.slice(leadStart(text, index, STOP), text.figures[index]?.offset ?? 0);
  return codeOf(measuresIn(lead, language).findLast(({ means }) => means.kind === 'place'));
}

function codeOf(words: MeasuringWords | undefined): string | undefined {
  return words?.means.kind === 'place' ? words.means.is : undefined;
}

const STOP = /[.,;:!?()\n\uFFFC\u2013\u2014]/;

function isTurned(gap: string, language: Language): boolean {
  return comparingIn(gap, language).some(({ meaning: { kind } }) => TURNING.has(kind));
}

const TURNING: ReadonlySet<string> = new Set(['order', 'equal', 'majority', 'rank', 'extreme']);

/** How long the words are between a figure and a kind that belongs to it: "of", "was". */
function linkLength(behind: string, { measuredBy, amounts }: LanguagePack): number {
  const links = [...measuredBy.auxiliaries, ...amounts.typed.links].toSorted((a, b) => b.length - a.length);
  return new RegExp(`^\\s*(?:(?:${links.join('|')})(?:\\s+|'))?`, 'u').exec(behind)?.[0].length ?? 0;
}

/** The country named last before a kind, or right after it with an "of". */
function ownerIn(text: string, kind: MeasuringWords, language: Language): string | undefined {
  const { owners } = packOf(language).measuredBy;
  const places = measuresIn(text, language).filter(({ means }) => means.kind === 'place');
  const link = new RegExp(`^\\s+(?:${owners.join('|')})\\s*$`, 'u');
  const after = places.find(({ start }) => start > kind.end && link.test(foldedText(text.slice(kind.end, start))));
  return codeOf(after ?? places.findLast(({ end }) => end <= kind.start));
}
