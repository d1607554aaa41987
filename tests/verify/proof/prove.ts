import { buildStore } from '../../../src/facts/build-store.ts';
import { checkDerivations } from '../../../src/facts/derive.ts';
import { checkLabels } from '../../../src/facts/labels.ts';
import { parseEachFactsFile } from '../../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { FactId } from '../../../src/model/fact.ts';
import type { SourceCopy } from '../../../src/verify/document.ts';
import { type ReadCopies, readCopies, verifyFacts } from '../verify-facts.ts';
import { type Mutant, mutantsOf, type ProofFile } from './mutants.ts';

/** What became of all changes. */
export interface Proof {
  readonly all: readonly Mutant[];
  /** Those that neither `check` nor `facts verify` tells. */
  readonly missed: readonly Mutant[];
  /** What is told of the facts as they are. */
  readonly before: readonly string[];
}

/**
 * Changes one attribute of a store at a time and looks whether `check` of the facts, or `facts
 * verify` against the copies, tells something that it didn't tell before.
 *
 * @param changed - the files whose facts are changed, of all that the store is made from
 */
export async function proveStore(
  files: readonly ProofFile[],
  changed: readonly string[],
  copies: readonly SourceCopy[],
): Promise<Proof> {
  const known = parseEachFactsFile(files, []);
  const read = await readCopies(copies);
  const all = files.filter(({ path }) => changed.includes(path)).flatMap(mutantsOf);
  const toldOf = new Map<string, ReadonlySet<string>>();
  const missed = all.filter((mutant) => {
    const told = toldOf.get(mutant.fact) ?? findings(files, known, read, mutant.fact);
    toldOf.set(mutant.fact, told);
    const isChanged = (file: ProofFile) => file.path === mutant.file.path;
    const mutated = files.map((file) => (isChanged(file) ? mutant.file : file));
    const kept = known.map((outcome, index) => (isChanged(files[index] ?? mutant.file) ? undefined : outcome));
    return ![...findings(mutated, kept, read, mutant.fact)].some((each) => !told.has(each));
  });
  return { all, missed, before: [...new Set([...toldOf.values()].flatMap((told) => [...told]))] };
}

/** Everything that is told, without lines. Advice is left out, since it isn't shown unless asked for. */
function findings(
  files: readonly ProofFile[],
  known: Parameters<typeof parseEachFactsFile>[1],
  read: ReadCopies,
  changed: FactId,
): ReadonlySet<string> {
  const parsed = parseEachFactsFile(files, known);
  const store = buildStore(parsed.map(({ value }) => value));
  const told = [
    ...parsed.flatMap(({ diagnostics }) => diagnostics),
    ...store.diagnostics,
    ...checkDerivations(store.value),
    ...checkLabels(store.value),
  ];
  const verified = verifyFacts(beside(store.value, changed), read).flatMap(({ fact, verdict, unmarked, doubts }) => [
    `${fact} ${verdict.kind}`,
    ...unmarked.map((key) => `${fact} unmarked ${key}`),
    ...doubts.map((doubt) => `${fact} ${doubt}`),
  ]);
  return new Set([
    ...told.filter(({ severity }) => severity !== 'advice').map(({ code, message }) => `${code} ${message}`),
    ...verified.filter((each) => !/ (?:agrees|superseded|no-copy)$/.test(each)),
  ]);
}

/** The store with one fact and those that cite the same words: only their verdicts can change. */
function beside(store: FactStore, id: FactId): FactStore {
  const words = new Set(store.facts.get(id)?.citations.map(({ says }) => says));
  const kept = [...store.facts].filter(
    ([other, { citations }]) => other === id || citations.some(({ says }) => words.has(says)),
  );
  return { ...store, facts: new Map(kept) };
}

/** Lines for a report: how many of each kind were told, and those that were not. */
export function reportOf({ all, missed }: Proof): readonly string[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const made = all.filter((mutant) => mutant.kind === kind).length;
    const told = made - missed.filter((mutant) => mutant.kind === kind).length;
    return `${kind.padEnd(10)} ${String(told).padStart(4)} of ${String(made).padStart(4)}`;
  });
  const caught = all.length - missed.length;
  const percent = all.length === 0 ? 0 : (100 * caught) / all.length;
  return [
    ...rows,
    `${caught} of ${all.length} changes are told (${percent.toFixed(1)} %)`,
    ...missed.map(({ kind, fact, what }) => `missed ${kind}: ${fact} ${what}`),
  ];
}
