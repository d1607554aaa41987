import { evaluate } from '../facts/derive.ts';
import { namedInClaim } from '../facts/named-on-slide.ts';
import { formatPeriod } from '../language/format-period.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import type { Caution } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { programRun } from '../model/run.ts';
import { writePeriod } from '../values/period-text.ts';
import type { SlideContext } from './context.ts';
import { factRun } from './runs.ts';

/** The facts that a slide's claims compare, each once. */
export function claimFacts({ slide }: SlideContext): readonly FactId[] {
  return [...new Set(slide.claims.flatMap(namedInClaim).map(({ id }) => id))];
}

/**
 * "Compared: Canadian exports to Mali, 2012; …": what the claims rest on, with its dates, where the
 * slide shows it nowhere else.
 */
export function claimNote(shown: readonly FactId[], context: SlideContext): readonly Caution[] {
  const { language, slide, store } = context;
  const { compared } = packOf(language).slideWords.lines;
  const dates = new Map<FactId, Map<string, Period>>();
  for (const reference of slide.claims.flatMap(namedInClaim)) {
    const value = shown.includes(reference.id) ? undefined : evaluate(store, reference).value;
    if (!value) continue;
    const when = value.kind === 'date' ? value.date : value.period;
    const known = dates.get(reference.id) ?? new Map<string, Period>();
    if (when !== undefined && when.kind !== 'unknown') known.set(writePeriod(when), when);
    dates.set(reference.id, known);
  }
  if (dates.size === 0) return [];
  const plain = (text: string) => programRun(text, 'template', language);
  const items = [...dates].map(([id, periods]) => [
    factRun(inLanguage(store.facts.get(id)?.label, language) ?? id, [id], 'label', language),
    ...[...periods].flatMap(([exact, period]) => [
      plain(', '),
      factRun(formatPeriod(period, 'short', language), [id], 'period', language, exact),
    ]),
  ]);
  const listed = items.flatMap((item, index) => [...(index === 0 ? [] : [plain('; ')]), ...item]);
  return [{ kind: 'claim', runs: [plain(compared), ...listed, plain('.')], about: [] }];
}
