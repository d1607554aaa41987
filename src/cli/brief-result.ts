import { withoutConsequences } from '../diagnostics/consequences.ts';
import { type Diagnostic, diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/report/printable.ts';
import { languageNames } from '../language/languages.ts';
import { errorMessage } from '../model/error-message.ts';
import type { Language } from '../model/language.ts';
import type { TextFile } from '../model/text-file.ts';
import { isSameBuild } from '../project/decks/same-build.ts';
import type { Io } from '../project/io.ts';
import type { BuiltBrief, Project } from '../project/project.ts';
import { briefName } from '../project/select-briefs.ts';
import type { Tell } from '../project/tell.ts';
import type { Workspace } from '../project/workspace.ts';
import type { BriefCommand, Delivered } from './brief-command.ts';
import type { Surroundings } from './command.ts';

/** What came of a brief. */
export interface BriefResult extends Delivered {
  readonly diagnostics: readonly Diagnostic[];
  /** Every text read. */
  readonly texts: readonly TextFile[];
  /** Whether the program itself failed at it. */
  readonly isFaulty: boolean;
  /** In milliseconds. */
  readonly spent: { readonly compile: number; readonly write: number };
  /** What was delivered, of a run that remembers. */
  readonly compiled: Outcome<BuiltBrief> | undefined;
}

/** What all briefs of a run have in common. */
export interface BriefRun {
  readonly command: BriefCommand;
  readonly workspace: Workspace;
  readonly project: Pick<Project, 'build' | 'check' | 'changed'>;
  readonly strict: boolean;
  /** The languages asked for. Absent: all. */
  readonly languages: readonly Language[] | undefined;
  /** The outline of each path that decks were written to. */
  readonly taken: Map<string, string>;
  /** Whether the same briefs will be built again. */
  readonly remembers: boolean;
}

/**
 * Compiles a brief, and delivers it if no finding stops it.
 *
 * @param before - what came of it last. It stands if the brief gives the same and its decks are there.
 */
export async function runBrief(
  { command, workspace, project, strict, languages, taken, remembers }: BriefRun,
  outline: string,
  before: BriefResult | undefined,
  { io, program }: Surroundings,
  tell: Tell,
): Promise<BriefResult> {
  const clock = program.now ?? (() => 0);
  const started = clock();
  let compiledBy = started;
  let compiled: Outcome<BuiltBrief> | undefined;
  const cameOf = (more: readonly Diagnostic[], delivered = NOTHING, isFaulty = false): BriefResult => ({
    ...delivered,
    diagnostics: [...withoutConsequences(compiled?.diagnostics ?? []), ...more],
    texts: compiled?.value.texts ?? [],
    isFaulty,
    spent: { compile: compiledBy - started, write: clock() - compiledBy },
    compiled: remembers ? compiled : undefined,
  });
  try {
    const { to } = command;
    compiled = to === undefined ? await project.check(outline, tell) : await project.build(outline, to, tell);
    compiledBy = clock();
    if (before && standsStill(io, before) && isSameBuild(before.compiled, compiled)) return before;
    if (isStopped(compiled.diagnostics, command.draft, strict)) return cameOf([]);
    if (compiled.value.decks.length === 0 && languages) return cameOf([notWritten(outline, languages)]);
    const { value, diagnostics } = await command.deliver(workspace, outline, compiled.value, taken);
    return cameOf(diagnostics, value);
  } catch (error) {
    if (io.env['BRIEFDECK_DEBUG'] && error instanceof Error) io.err(`${printable(error.stack ?? '')}\n`);
    return cameOf([fault(outline, compiled === undefined ? 'compile' : 'write', error)], NOTHING, true);
  }
}

const NOTHING: Delivered = { outputs: [], lines: [], kept: [] };

/** Whether decks were written of a brief, and are all there. */
function standsStill(io: Io, { outputs }: BriefResult): boolean {
  return outputs.length > 0 && outputs.every(({ path }) => io.realPath(path).kind === 'there');
}

/** An exception that ends one brief, and not the run. */
function fault(outline: string, stage: 'compile' | 'write', error: unknown): Diagnostic {
  const message = `internal error while ${stage === 'compile' ? 'reading and laying out' : 'writing'} ${briefName(outline)}: ${errorMessage(error)}`;
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

export function hasWarnings(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'warning');
}
