import { join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Io } from '../project/io.ts';
import { slashed } from '../project/slashed.ts';
import { watchWorkspace } from '../project/watch.ts';
import type { Workspace } from '../project/workspace.ts';
import type { BriefCommand } from './brief-command.ts';
import type { BriefResult } from './brief-result.ts';
import type { Printout, Surroundings } from './command.ts';
import { present } from './present.ts';
import { briefsResult, type GivenBriefs, leftStanding, openRun, runBriefs, runEach, select } from './run-briefs.ts';
import { withProgress } from './with-progress.ts';

/**
 * Builds briefs, and builds again what reads a file that changes, until someone breaks off, which is how it ends well. What
 * comes out as the last time is not written and not told again.
 */
export async function watchBriefs(command: BriefCommand, given: GivenBriefs, around: Surroundings): Promise<Printout> {
  const { io, program } = around;
  const { workspace, wrongUse } = select(io, given).value;
  if (wrongUse) {
    const { exit, report, lines } = await runBriefs(command, given, around);
    return present(report, exit, lines, given, io);
  }
  const run = await openRun(command, given, around, workspace, true);
  const brokenOff = program.interruption?.() ?? new AbortController().signal;
  let known: ReadonlyMap<string, BriefResult> = new Map();
  let told: readonly Diagnostic[] = [];

  const build = async (changed: readonly string[]): Promise<void> => {
    const started = program.now?.() ?? 0;
    run.project.changed(changed);
    const selection = select(io, given);
    const { outlines } = selection.value;
    for (const [path, outline] of run.taken) if (!outlines.includes(outline)) run.taken.delete(path);
    const before = known;
    const again = concerned(io, workspace, outlines, before, changed);
    const came = await withProgress(around, given, (tell) =>
      runEach(run, again, (outline) => before.get(outline), around, tell, brokenOff),
    );
    known = new Map(
      outlines.flatMap((outline) => {
        const result = came.get(outline) ?? before.get(outline);
        return result === undefined ? [] : [[outline, result]];
      }),
    );
    const others = brokenOff.aborted ? told : [...selection.diagnostics, ...leftStanding(run, given, selection, known)];
    const news = [...came].flatMap(([outline, result]) => (isNews(result, before.get(outline)) ? [result] : []));
    const isTold = JSON.stringify(others) === JSON.stringify(told);
    told = others;
    if (news.length === 0 && isTold) return;
    const { exit, report, lines } = briefsResult(run, selection.value, news, isTold ? [] : others, around, started);
    const { out, err } = present(report, exit, lines, given, io);
    if (out !== '') io.out(out);
    if (err !== '') io.err(err);
  };

  const waiting = new Set<string>();
  let wake = (): void => undefined;
  brokenOff.addEventListener('abort', () => wake());
  const end = await watchWorkspace(
    workspace,
    (paths) => {
      for (const path of paths) waiting.add(path);
      wake();
    },
    (words) => io.err(`${words}\n`),
  );
  await build([]);
  program.stay?.();
  if (given.quiet !== true) io.err('built again as files change, until Ctrl-C\n');
  while (!brokenOff.aborted) {
    const changed = [...waiting];
    waiting.clear();
    if (changed.length > 0) await build(changed);
    else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  await end();
  // The terminal has written ^C on the line.
  return { exit: 0, out: '', err: io.interactive ? '\n' : '' };
}

/** The outlines that read one of these files; all, if nobody is known to have read one of them. */
function concerned(
  io: Io,
  { root }: Workspace,
  outlines: readonly string[],
  known: ReadonlyMap<string, BriefResult>,
  changed: readonly string[],
): readonly string[] {
  const readers = new Map<string, Set<string>>();
  for (const [outline, { texts }] of known) {
    for (const { path } of texts) {
      const real = io.realPath(join(root, path));
      const place = real.kind === 'there' ? slashed(relative(root, real.value)) : path;
      for (const each of [path, place]) readers.set(each, (readers.get(each) ?? new Set()).add(outline));
    }
  }
  if (changed.some((path) => !readers.has(path))) return outlines;
  return outlines.filter((outline) => !known.has(outline) || changed.some((path) => readers.get(path)?.has(outline)));
}

/** Whether a brief was written, or came out otherwise than before. */
function isNews(result: BriefResult, before: BriefResult | undefined): boolean {
  if (result === before) return false;
  return result.outputs.length > 0 || JSON.stringify(result.diagnostics) !== JSON.stringify(before?.diagnostics);
}
