import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/report/order.ts';
import type { Report } from '../diagnostics/report/report.ts';
import type { TextFile } from '../model/text-file.ts';
import { findWorkspace } from '../project/find-workspace.ts';
import { fromHere } from '../project/from-here.ts';
import { turnOfEventLoop } from '../project/interruption.ts';
import type { Io } from '../project/io.ts';
import { briefName, selectBriefs } from '../project/select-briefs.ts';
import type { Tell } from '../project/tell.ts';
import { VERSION } from '../project/version.ts';
import type { Workspace } from '../project/workspace.ts';
import type { BriefCommand } from './brief-command.ts';
import { type BriefResult, type BriefRun, hasWarnings, runBrief } from './brief-result.ts';
import { type Exit, type Given, INTERNAL_ERROR, type Surroundings } from './command.ts';
import type { BRIEFS, COMPILING } from './shared-options.ts';
import { withProgress } from './with-progress.ts';

/** The values given on the command line of `build` and `check`. */
export type GivenBriefs = Given<typeof COMPILING & { readonly briefs: typeof BRIEFS }>;

export interface BriefsResult {
  readonly exit: Exit;
  readonly report: Report;
  readonly lines: readonly string[];
}

/**
 * Compiles the briefs one after the other and delivers those that no finding stops. A brief that
 * fails doesn't stop the next, not even one that the program itself fails at.
 */
export async function runBriefs(
  command: BriefCommand,
  given: GivenBriefs,
  around: Surroundings,
): Promise<BriefsResult> {
  const { program } = around;
  const started = program.now?.() ?? 0;
  const selection = select(around.io, given);
  const run = await openRun(command, given, around, selection.value.workspace, false);
  const results = await withProgress(around, given, (tell) => {
    const { outlines } = selection.value;
    return runEach(run, outlines, () => undefined, around, tell);
  });
  const others = [...selection.diagnostics, ...leftStanding(run, given, selection, results)];
  return briefsResult(run, selection.value, results.values(), others, around, started);
}

export async function openRun(
  command: BriefCommand,
  given: GivenBriefs,
  { io, program }: Surroundings,
  workspace: Workspace,
  remembers: boolean,
): Promise<BriefRun> {
  const { lang: languages, 'as-of': asOf } = given;
  const project = await program.open(io, workspace, {
    ...(languages && { languages }),
    ...(asOf !== undefined && { asOf }),
    draft: command.draft,
    ...(command.release && { release: command.release }),
    ...(remembers && { remembers }),
  });
  return { command, workspace, project, strict: given.strict === true, languages, taken: new Map(), remembers };
}

/**
 * Runs briefs one after the other.
 *
 * @param before - what came of a brief last
 * @param brokenOff - once it is aborted, no more are begun
 */
export async function runEach(
  run: BriefRun,
  outlines: readonly string[],
  before: (outline: string) => BriefResult | undefined,
  around: Surroundings,
  tell: Tell,
  brokenOff?: AbortSignal,
): Promise<ReadonlyMap<string, BriefResult>> {
  const results = new Map<string, BriefResult>();
  for (const [index, outline] of outlines.entries()) {
    if (brokenOff?.aborted) break;
    const tellOf: Tell = (behind, doing) => tell((index + behind) / outlines.length, `${briefName(outline)}: ${doing}`);
    results.set(outline, await runBrief(run, outline, before(outline), around, tellOf));
    await turnOfEventLoop();
  }
  return results;
}

/** What stands of earlier runs, once these results are there. */
export function leftStanding(
  { command, workspace, languages }: BriefRun,
  given: GivenBriefs,
  { value: { outlines }, diagnostics }: Outcome<Selection>,
  results: ReadonlyMap<string, BriefResult>,
): readonly Diagnostic[] {
  const isWhole = (given.briefs ?? []).length === 0 && diagnostics.length === 0;
  const all = [...results.values()];
  const settled = new Set(all.flatMap(({ outputs, kept }) => [...outputs.map(({ path }) => path), ...kept]));
  const built = new Set([...results].flatMap(([outline, { outputs }]) => (outputs.length > 0 ? [outline] : [])));
  return command.leftStanding?.(workspace, { outlines, isWhole, languages, settled, built }) ?? [];
}

/** @param started - by the program’s clock */
export function briefsResult(
  { command, strict }: BriefRun,
  { workspace, wrongUse }: Selection,
  came: Iterable<BriefResult>,
  others: readonly Diagnostic[],
  { io, program }: Surroundings,
  started: number,
): BriefsResult {
  const results = [...came];
  const found = [...others, ...results.flatMap(({ diagnostics }) => diagnostics)];
  const failed = hasErrors(found) || command.draft || (strict && hasWarnings(found));
  const toRoot = workspace.root === '' ? '' : fromHere(io, workspace.root);
  const texts = new Map<string, TextFile>(results.flatMap((each) => each.texts.map((text) => [text.path, text])));
  const spent = {
    compile: results.reduce((sum, each) => sum + each.spent.compile, 0),
    write: results.reduce((sum, each) => sum + each.spent.write, 0),
  };
  const report: Report = {
    command: command.name,
    version: VERSION,
    ok: !failed,
    outputs: results.flatMap(({ outputs }) => outputs),
    diagnostics: inOrder(found.map((finding) => placedFrom(toRoot, finding))),
    texts: [...texts.values()].map((text) => ({ ...text, path: below(toRoot, text.path) })),
    timings: program.now ? rounded({ ...spent, total: program.now() - started }) : {},
  };
  const isFaulty = results.some((each) => each.isFaulty);
  const exit = isFaulty ? INTERNAL_ERROR : wrongUse ? 2 : failed ? 1 : 0;
  return { exit, report, lines: results.flatMap(({ lines }) => lines) };
}

export interface Selection {
  readonly workspace: Workspace;
  readonly outlines: readonly string[];
  /** The command line names something that doesn't exist. */
  readonly wrongUse: boolean;
}

/** The briefs that the command line names. */
export function select(io: Io, { briefs: named = [], root }: GivenBriefs): Outcome<Selection> {
  const { value: workspace, diagnostics } = findWorkspace(io, root);
  if (!workspace) return { value: { workspace: { root: '' }, outlines: [], wrongUse: true }, diagnostics };
  const briefs = selectBriefs(io, workspace, named);
  const wrongUse = briefs.diagnostics.some((found) => found.code === 'workspace/unknown-brief');
  return { ...briefs, value: { workspace, outlines: wrongUse ? [] : briefs.value, wrongUse } };
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function placedFrom(toRoot: string, found: Diagnostic): Diagnostic {
  return found.span ? { ...found, span: { ...found.span, file: below(toRoot, found.span.file) } } : found;
}

function rounded(timings: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(timings).map(([phase, time]) => [phase, Math.round(time)]));
}
