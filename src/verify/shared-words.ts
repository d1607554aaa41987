import { kindOf } from '../facts/kinds/kinds.ts';
import type { FactStore } from '../facts/store.ts';
import type { Citation } from '../model/source.ts';

/** Facts that are named beside one. */
const MOST_NAMED = 5;

/** For each citation of an amount: the other facts that read theirs from the same words. */
export function sharedWords({ facts }: FactStore): ReadonlyMap<Citation, readonly string[]> {
  const cited = new Map<string, { readonly fact: string; readonly citation: Citation }[]>();
  for (const fact of facts.values()) {
    if (kindOf(fact).amount?.(fact) === undefined) continue;
    for (const citation of fact.citations) {
      if (citation.superseded || citation.says === undefined) continue;
      const key = JSON.stringify([citation.source, citation.at, citation.says]);
      const those = cited.get(key) ?? [];
      those.push({ fact: fact.id, citation });
      cited.set(key, those);
    }
  }
  return new Map(
    [...cited.values()]
      .filter((those) => new Set(those.map(({ fact }) => fact)).size > 1)
      .flatMap((those) =>
        those.map(({ fact, citation }) => {
          const others = those.filter((each) => each.fact !== fact);
          const named = others.slice(0, MOST_NAMED).map((each) => each.fact);
          const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
          return [citation, [`the same words are cited for ${named.join(', ')}${more}`]] as const;
        }),
      ),
  );
}
