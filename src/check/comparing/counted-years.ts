import { evaluate } from '../../facts/derive.ts';
import { namedInFigure } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { TitleWord } from './title-word.ts';
import type { Titled } from './titled.ts';

/**
 * "In both years", "each year": what denies it, as words; undefined if nothing does or the word isn't
 * about years. As many years must be shown, written in the title or claimed as the word counts; and
 * what it stands beside must be claimed of each of them.
 */
export function yearsDenied(word: TitleWord, count: number | undefined, titled: Titled): string | undefined {
  if (!isOfYears(word, titled)) return undefined;
  const { slide, store, title, words } = titled;
  const claims = word.tie === undefined ? slide.claims : slide.claims.filter(({ name }) => name === word.tie);
  const claimed = yearsOf(
    claims.flatMap((claim) => claimedReferences(claim, store)),
    store,
  );
  const written = yearsOf(
    title.figures.flatMap(({ figure }) => namedInFigure(figure)),
    store,
  );
  const shown = yearsOf(
    titled.amounts.all.flatMap(({ reference, shown: isShown }) => (isShown ? [reference] : [])),
    store,
  );
  const counted = [claimed, written, shown].find(({ size }) => size === count);
  if (count !== undefined && counted === undefined) {
    return shown.size === 0 ? undefined : `what the slide shows: ${listed(shown)}`;
  }
  const isBeside = words.some(
    ({ start, meaning }) => meaning.kind !== 'every' && start >= word.clause.start && start < word.clause.end,
  );
  if (claims.length === 0 || (word.tie === undefined && !isBeside)) return undefined;
  const wanted = counted ?? (written.size > 1 ? written : shown);
  const left = [...wanted].filter((year) => !claimed.has(year));
  return left.length === 0 || claimed.size === 0 ? undefined : `the claims, which say nothing of ${listed(left)}`;
}

/** Whether the noun after the word is "years", and nothing goes on to say which: "the two years after …". */
function isOfYears({ end, after }: TitleWord, { title, language }: Titled): boolean {
  const [noun = '', rest = ''] = /^\s*(\p{L}+)(.*)$/su.exec(title.text.slice(end, after.end))?.slice(1) ?? [];
  return packOf(language).amounts.durations[noun.toLowerCase()] === 'year' && /^\s*(?:[,;:.)]|$)/u.test(rest);
}

/** Every point that a claim says something of. */
function claimedReferences(claim: Claim | Statement, store: FactStore): readonly FactReference[] {
  switch (claim.kind) {
    case 'comparison':
      return [claim.left.of, claim.right.of];
    case 'extreme':
      return [claim.of];
    case 'trend':
      return claim.steps === 'every' ? between(claim.from, claim.to, store) : [claim.from, claim.to];
    case 'steady':
      return between(claim.from, claim.to, store);
    case 'majority':
    case 'all':
      return [claim.part];
    case 'each':
      return claim.statements.flatMap((each) => claimedReferences(each, store));
    case 'complete':
    case 'first':
    case 'first-move':
      return [];
    default:
      return claim satisfies never;
  }
}

function between(from: FactReference, to: FactReference, store: FactStore): readonly FactReference[] {
  const whole = evaluate(store, { id: from.id, span: from.span }).value;
  const [first, last] = [from, to].map((of) => yearOf(evaluate(store, of).value?.period));
  if (whole?.kind !== 'series' || first === undefined || last === undefined) return [from, to];
  return whole.points.flatMap(({ period }): readonly FactReference[] => {
    const year = yearOf(period);
    return year !== undefined && first <= year && year <= last ? [{ ...from, at: { kind: 'period', period } }] : [];
  });
}

function yearsOf(references: readonly FactReference[], store: FactStore): ReadonlySet<number> {
  const periods = references.flatMap((of) => {
    const { value } = evaluate(store, of);
    return value?.kind === 'series' ? value.points.map(({ period }) => period) : [value?.period];
  });
  return new Set(periods.map(yearOf).filter((year) => year !== undefined));
}

function yearOf(period: Period | undefined): number | undefined {
  return period?.kind === 'date' && period.date.month === undefined ? period.date.year : undefined;
}

function listed(years: Iterable<number>): string {
  const sorted = [...years].toSorted((a, b) => a - b);
  return sorted.length > 3 ? `${sorted.length} years` : sorted.join(', ');
}
