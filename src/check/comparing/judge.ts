import { packOf } from '../../language/languages.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import { agreementOf } from './agreement.ts';
import { amountWords, factNamedIn, placeWords, type Stretch } from './candidates.ts';
import { yearsDenied } from './counted-years.ts';
import { folded, rootsOf } from './find-comparing.ts';
import { fitOf } from './fit.ts';
import { countedBy } from './quantity-words.ts';
import { shownBy } from './shown.ts';
import type { TitleWord } from './title-word.ts';
import type { Titled } from './titled.ts';

/** What becomes of a comparing word. */
export type Judged =
  /** By a claim or by the figures that the slide shows; or it compares no figures. */
  | { readonly kind: 'stands' }
  | { readonly kind: 'unclaimed' }
  /** Claims would bear it out, but the words around don't say which facts are meant. */
  | { readonly kind: 'unread'; readonly claim: Claim }
  /** By the claim it is tied to, or by the slide’s figures. */
  | { readonly kind: 'contradicted'; readonly by: string };

const STANDS: Judged = { kind: 'stands' };

export function judge(word: TitleWord, titled: Titled): Judged {
  const denied = word.meaning.kind === 'every' ? yearsDenied(word, word.meaning.count, titled) : undefined;
  if (denied !== undefined) return { kind: 'contradicted', by: denied };
  if (word.tie !== undefined) return judgeTied(word, word.tie, titled);
  if (word.meaning.kind === 'every') return judgeQuantity(word, word.meaning.count, titled);
  const shown = shownBy(word, titled);
  if (shown === 'shown') return STANDS;
  if (shown === 'denied') return { kind: 'contradicted', by: 'the figures that the slide shows' };
  const judged = judgeByClaims(word, titled.slide.claims, titled);
  if (word.isNegated && judged.kind === 'contradicted') return STANDS;
  return judged.kind === 'unclaimed' && !comparesFigures(word, titled) ? STANDS : judged;
}

function judgeTied(word: TitleWord, tie: string, titled: Titled): Judged {
  const claims = titled.slide.claims.filter(({ name }) => name === tie);
  if (word.meaning.kind === 'every') return STANDS;
  const judged = judgeByClaims(word, claims, titled);
  if (word.isNegated) {
    const denied = claims.find((claim) => fitOf(claim, word.meaning, titled.store) === 'fits');
    return denied && isDenied(word, titled)
      ? { kind: 'contradicted', by: `the claim ${denied.text}, which the words deny` }
      : STANDS;
  }
  switch (judged.kind) {
    case 'stands':
    case 'unread':
      return STANDS;
    case 'unclaimed':
      return { kind: 'contradicted', by: `${tie}, which says something else` };
    case 'contradicted':
      return judged;
    default:
      return judged satisfies never;
  }
}

/** Whether a negation stands in a word or right before it: "no longer ahead of", "did not give more than". */
function isDenied({ before, start, end }: TitleWord, { title, language }: Titled): boolean {
  const small = folded(title.text.slice(Math.max(before.start, start - 16), end));
  return packOf(language).comparing.negation.test(small.split(',').at(-1) ?? '');
}

function judgeByClaims(word: TitleWord, claims: readonly Claim[], titled: Titled): Judged {
  const { meaning } = asOneOfTwo(word, titled);
  if (meaning.kind === 'rank') return isRankClaimed(meaning.rank, claims) ? STANDS : { kind: 'unclaimed' };
  const fits = claims.map((claim) => ({ claim, fit: fitOf(claim, meaning, titled.store) }));
  const fitting = fits.filter(({ fit }) => fit === 'fits').map(({ claim }) => claim);
  const agreements = fitting.map((claim) => ({ claim, agreement: agreementOf(claim, { ...word, meaning }, titled) }));
  if (agreements.some(({ agreement }) => agreement === 'agrees')) return STANDS;
  for (const { claim, agreement } of agreements) {
    if (typeof agreement === 'object') {
      return { kind: 'contradicted', by: `the claim ${claim.text}: ${agreement.otherwise}` };
    }
  }
  const unread = agreements.find(({ agreement }) => agreement === 'unread');
  if (unread) return { kind: 'unread', claim: unread.claim };
  const against = fits.find(({ fit }) => fit === 'opposes');
  if (against && fitting.length === 0) return { kind: 'contradicted', by: `the claim ${against.claim.text}` };
  return { kind: 'unclaimed' };
}

/** The largest of two is the larger. */
function asOneOfTwo(word: TitleWord, { amounts }: Titled): Pick<TitleWord, 'meaning'> {
  const { meaning } = word;
  const ids = new Set(amounts.all.map(({ reference }) => reference.id));
  return meaning.kind === 'extreme' && !meaning.beyond && ids.size === 2
    ? { meaning: { kind: 'order', direction: meaning.direction } }
    : { meaning };
}

/** That something is second takes a claim that one is larger, and one that the others are not. */
function isRankClaimed(rank: number | undefined, claims: readonly Claim[]): boolean {
  const statements = claims.flatMap((claim): readonly Statement[] =>
    claim.kind === 'each' ? claim.statements : [claim],
  );
  const subjects = statements.flatMap((each) => (each.kind === 'extreme' ? [each.of.id] : []));
  const above = statements.flatMap((each) => {
    if (each.kind !== 'comparison' || (each.relation !== '>' && each.relation !== '<')) return [];
    const [greater, lesser] = each.relation === '>' ? [each.left, each.right] : [each.right, each.left];
    return subjects.includes(lesser.of.id) ? [greater.of.id] : [];
  });
  return subjects.length > 0 && (rank === undefined || new Set(above).size >= rank - 1);
}

/** "Both coups": all that are called so are on the slide, and they are as many as the word says. */
function judgeQuantity(word: TitleWord, count: number | undefined, titled: Titled): Judged {
  const counted = countedBy(word, titled);
  if (!counted) return STANDS;
  const { here, everywhere } = counted;
  const left = everywhere.filter((fact) => !here.includes(fact));
  if (left.length === 0 && (count === undefined || count === here.length)) return STANDS;
  if (
    titled.slide.claims.some(
      (claim) =>
        claim.kind === 'complete' &&
        isOf(
          claim,
          here.map(({ id }) => id),
          count,
        ),
    )
  ) {
    return STANDS;
  }
  const by =
    left.length > 0
      ? `${left.map(({ id }) => id).join(' and ')}, which the slide leaves out`
      : `${here.map(({ id }) => id).join(', ')}: they are ${here.length}`;
  return { kind: 'contradicted', by };
}

function isOf(
  { members }: Extract<Claim, { kind: 'complete' }>,
  ids: readonly string[],
  count: number | undefined,
): boolean {
  return members.some(({ id }) => ids.includes(id)) && (count === undefined || members.length === count);
}

/**
 * Whether a word that nothing bears out compares figures at all: whether a figure or the name of a
 * fact of the slide stands beside it, something that the store has amounts of or that amounts are
 * said of, or, on a slide with amounts, a country. So "tensions rose" is let stand.
 */
function comparesFigures(word: TitleWord, { amounts, title, store, language }: Titled): boolean {
  const { meaning, before, after, clause } = word;
  if (meaning.kind === 'rank') return true;
  if (title.figures.some(({ offset }) => offset >= word.start && offset < after.end)) return true;
  const text = (side: Stretch) => title.text.slice(side.start, side.end);
  const known = amountWords(store, language);
  const isKnown = (side: Stretch) => [...rootsOf(text(side), language)].some((root) => known.has(root));
  const untilHere = { start: clause.start, end: word.start };
  if (meaning.kind === 'change' || meaning.kind === 'steady') {
    return isKnown(text(untilHere).trim() === '' ? after : untilHere);
  }
  if (isKnown(clause)) return true;
  const places = placeWords(language);
  const isOfPlaces = meaning.kind === 'order' || meaning.kind === 'extreme';
  return (
    [before, after].some((side) => factNamedIn(title, side, amounts, language) !== undefined) ||
    (isOfPlaces && amounts.all.length > 0 && [...rootsOf(text(before), language)].some((root) => places.has(root)))
  );
}
