import { withoutConsequences } from '../diagnostics/consequences.ts';
import { type Diagnostic, diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/report/order.ts';
import { printable } from '../diagnostics/report/printable.ts';
import type { Report, ReportedOutput } from '../diagnostics/report/report.ts';
import { languageNames } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { TextFile } from '../model/text-file.ts';
import type { DeckPlace } from '../project/decks/deck-file.ts';
import type { DECK_FORMATS } from '../project/decks/deck-formats.ts';
import type { DecksRun } from '../project/decks/earlier-decks.ts';
import { findWorkspace } from '../project/find-workspace.ts';
import { fromHere } from '../project/from-here.ts';
import { turnOfEventLoop } from '../project/interruption.ts';
import type { Io } from '../project/io.ts';
import type { BuiltBrief } from '../project/project.ts';
import { briefName, selectBriefs } from '../project/select-briefs.ts';
import type { Tell } from '../project/tell.ts';
import { VERSION } from '../project/version.ts';
import type { Workspace } from '../project/workspace.ts';
import { type Exit, type Given, INTERNAL_ERROR, type Surroundings } from './command.ts';
import type { BRIEFS, COMPILING } from './shared-options.ts';
import { withProgress } from './with-progress.ts';

/** The values given on the command line of `build` and `check`. */
type GivenBriefs = Given<typeof COMPILING & { readonly briefs: typeof BRIEFS }>;

type Delivery = Outcome<{
  readonly outputs: readonly ReportedOutput[];
  readonly lines: readonly string[];
  /** Paths of decks that were not replaced, and of which it is told why. */
  readonly kept: readonly string[];
}>;

/** How `build` differs from `check`. */
export interface BriefCommand {
  readonly name: 'build' | 'check';
  readonly draft: boolean;
  readonly release?: 'public';
  /** Absent: nothing is rendered. */
  readonly to?: (typeof DECK_FORMATS)[number];
  /** Takes the decks of a brief that no finding stops. The lines are for people, one per deck. */
  deliver(workspace: Workspace, outlinePath: string, compilation: BuiltBrief): Promise<Delivery>;
  /** What stands of earlier runs after this one. */
  leftStanding?(workspace: Workspace, run: Omit<DecksRun, keyof DeckPlace>): readonly Diagnostic[];
}

export interface BriefsResult {
  readonly exit: Exit;
  readonly report: Report;
  readonly lines: readonly string[];
}

/**
 * Compiles the briefs one after the other and delivers those that no finding stops. A brief that
 * fails doesn't stop the next, not even one that the program itself fails at.
 */
export function runBriefs(command: BriefCommand, given: GivenBriefs, around: Surroundings): Promise<BriefsResult> {
  return withProgress(around, given, (tell) => runEach(command, given, around, tell));
}

async function runEach(
  command: BriefCommand,
  given: GivenBriefs,
  { io, program }: Surroundings,
  tell: Tell,
): Promise<BriefsResult> {
  const { lang: languages, 'as-of': asOf } = given;
  const strict = given.strict === true;
  const clock = program.now ?? (() => 0);
  const started = clock();
  const found: Diagnostic[] = [];
  const texts = new Map<string, TextFile>();
  const outputs: ReportedOutput[] = [];
  const lines: string[] = [];
  const settled = new Set<string>();
  const built = new Set<string>();
  const spent = { compile: 0, write: 0 };

  const selection = select(io, given);
  found.push(...selection.diagnostics);
  const { workspace, outlines, wrongUse } = selection.value;
  const project = await program.open(io, workspace, {
    ...(languages && { languages }),
    ...(asOf !== undefined && { asOf }),
    draft: command.draft,
    ...(command.release && { release: command.release }),
  });
  let isFaulty = false;
  for (const [index, outline] of outlines.entries()) {
    const from = clock();
    const tellOf: Tell = (behind, doing) => tell((index + behind) / outlines.length, `${briefName(outline)}: ${doing}`);
    const { to } = command;
    let stage: keyof typeof spent = 'compile';
    try {
      const compiled =
        to === undefined ? await project.check(outline, tellOf) : await project.build(outline, to, tellOf);
      spent.compile += clock() - from;
      found.push(...withoutConsequences(compiled.diagnostics));
      for (const text of compiled.value.texts) texts.set(text.path, text);
      if (isStopped(compiled.diagnostics, command.draft, strict)) continue;
      if (compiled.value.decks.length === 0 && languages) {
        found.push(notWritten(outline, languages));
        continue;
      }
      stage = 'write';
      const before = clock();
      const delivered = await command.deliver(workspace, outline, compiled.value);
      spent.write += clock() - before;
      await turnOfEventLoop();
      found.push(...delivered.diagnostics);
      outputs.push(...delivered.value.outputs);
      lines.push(...delivered.value.lines);
      for (const path of [...delivered.value.outputs.map((each) => each.path), ...delivered.value.kept])
        settled.add(path);
      if (delivered.value.outputs.length > 0) built.add(outline);
    } catch (error) {
      isFaulty = true;
      found.push(fault(outline, stage, error));
      if (io.env['BRIEFDECK_DEBUG'] && error instanceof Error) io.err(`${printable(error.stack ?? '')}\n`);
    }
  }

  const isWhole = (given.briefs ?? []).length === 0 && selection.diagnostics.length === 0;
  found.push(...(command.leftStanding?.(workspace, { outlines, isWhole, languages, settled, built }) ?? []));

  const failed = hasErrors(found) || command.draft || (strict && hasWarnings(found));
  const toRoot = workspace.root === '' ? '' : fromHere(io, workspace.root);
  const report: Report = {
    command: command.name,
    version: VERSION,
    ok: !failed,
    outputs,
    diagnostics: inOrder(found.map((finding) => placedFrom(toRoot, finding))),
    texts: [...texts.values()].map((text) => ({ ...text, path: below(toRoot, text.path) })),
    timings: program.now ? rounded({ ...spent, total: clock() - started }) : {},
  };
  return { exit: isFaulty ? INTERNAL_ERROR : wrongUse ? 2 : failed ? 1 : 0, report, lines };
}

interface Selection {
  readonly workspace: Workspace;
  readonly outlines: readonly string[];
  /** The command line names something that doesn't exist. */
  readonly wrongUse: boolean;
}

function select(io: Io, { briefs: named = [], root }: GivenBriefs): Outcome<Selection> {
  const { value: workspace, diagnostics } = findWorkspace(io, root);
  if (!workspace) return { value: { workspace: { root: '' }, outlines: [], wrongUse: true }, diagnostics };
  const briefs = selectBriefs(io, workspace, named);
  const wrongUse = briefs.diagnostics.some((found) => found.code === 'workspace/unknown-brief');
  return { ...briefs, value: { workspace, outlines: wrongUse ? [] : briefs.value, wrongUse } };
}

/** An exception that ends one brief, and not the run. */
function fault(outline: string, stage: 'compile' | 'write', error: unknown): Diagnostic {
  const what = error instanceof Error ? error.message : String(error);
  const message = `internal error while ${stage === 'compile' ? 'reading and laying out' : 'writing'} ${briefName(outline)}: ${what}`;
  const hint = 'please report it, with this brief and the command you gave';
  return diagnostic('program/fault', { message, hint });
}

function notWritten(outline: string, languages: readonly Language[]): Diagnostic {
  const message = `${outline} is not written in ${languageNames('or', languages)}`;
  const hint = 'leave --lang out, or write its title and each slide in that language';
  return diagnostic('output/no-language', { message, hint });
}

/** Errors stop a brief unless it is a draft; warnings do so under `--strict`. */
function isStopped(diagnostics: readonly Diagnostic[], draft: boolean, strict: boolean): boolean {
  return (hasErrors(diagnostics) && !draft) || (strict && hasWarnings(diagnostics));
}

function hasWarnings(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'warning');
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
