import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { currentFolder } from './from-here.ts';
import type { Io } from './io.ts';
import { slashed } from './slashed.ts';
import { BRIEFS, type Workspace } from './workspace.ts';
import { listOutlines } from './workspace-files.ts';

/**
 * The outlines that the names on the command line refer to, sorted, once each; all outlines of the
 * workspace if none is named. A name is a path from the current folder, a path from `briefs/`, or
 * the bare name of an outline. The extension may be left out, and a folder means every outline in
 * it.
 */
export function selectBriefs(io: Io, workspace: Workspace, names: readonly string[]): Outcome<readonly string[]> {
  const listed = listOutlines(io, workspace);
  if (listed.value.length === 0 && names.length === 0) {
    return { value: [], diagnostics: listed.diagnostics.length > 0 ? listed.diagnostics : [noBrief()] };
  }
  const found = names.map((name) => select(io, workspace, listed, name));
  const chosen = new Set(names.length === 0 ? listed.value : found.flatMap((outcome) => outcome.value));
  return {
    value: listed.value.filter((path) => chosen.has(path)),
    diagnostics: [...listed.diagnostics, ...found.flatMap((outcome) => outcome.diagnostics)],
  };
}

function noBrief(): Diagnostic {
  return diagnostic('workspace/no-brief', {
    message: `the folder ${BRIEFS} holds no outline`,
    hint: `add one: a .yaml file under ${BRIEFS}/, outside the facts/ folders`,
  });
}

function select(
  io: Io,
  workspace: Workspace,
  { value: outlines, diagnostics }: Outcome<readonly string[]>,
  name: string,
): Outcome<readonly string[]> {
  if (name === '') return { value: [], diagnostics: [nameless()] };
  for (const path of pathsMeant(io, workspace, name)) {
    if (outlines.includes(path)) return { value: [path], diagnostics: [] };
    const below = path === '' ? '' : `${path}/`;
    const there = outlines.filter((outline) => briefName(outline) === briefName(path) || outline.startsWith(below));
    if (there.length > 0) return { value: there, diagnostics: [] };
  }
  const named = outlines.filter((outline) => bareName(outline) === briefName(name));
  if (named.length === 1) return { value: named, diagnostics: [] };
  const there = pathsMeant(io, workspace, name).some(
    (path) => io.realPath(join(workspace.root, path)).kind !== 'absent',
  );
  if (named.length > 1) return { value: [], diagnostics: [ambiguous(name, named)] };
  return { value: [], diagnostics: [unknown(name, there, outlines, diagnostics.length > 0)] };
}

/**
 * The paths from the root that a name may refer to: from the current folder, then, unless it is absolute, from `briefs/`.
 */
function pathsMeant(io: Io, workspace: Workspace, name: string): readonly string[] {
  const here = resolve(currentFolder(io), name);
  const real = io.realPath(here);
  const fromRoot = [here, ...(real.kind === 'there' ? [real.value] : [])].map((path) => relative(workspace.root, path));
  const fromBriefs = isAbsolute(name) ? [] : [join(BRIEFS, name)];
  return [...fromRoot, ...fromBriefs].map((path) => slashed(path).replace(/\/$/, ''));
}

/** `canada-mali/at-a-glance` for `briefs/canada-mali/at-a-glance.yaml`. */
export function briefName(path: string): string {
  return path.replace(/^briefs\//, '').replace(/\.ya?ml$/, '');
}

function bareName(path: string): string {
  return briefName(path).split('/').at(-1) ?? '';
}

/** As of a variable of a script that is not set: it must not mean everything. */
function nameless(): Diagnostic {
  return diagnostic('workspace/unknown-brief', {
    message: 'the name of a brief is empty',
    hint: 'write the name, or leave it out, quotation marks and all, to take every brief',
  });
}

function ambiguous(name: string, named: readonly string[]): Diagnostic {
  return diagnostic('workspace/unknown-brief', {
    message: `${named.length} briefs are called ${name}`,
    hint: `name one of them: ${named.map(briefName).join(', ')}`,
  });
}

/**
 * @param there - something has the name, but it is no brief
 * @param isUnread - there are folders or links that can’t be read, which may hold it
 */
function unknown(name: string, there: boolean, outlines: readonly string[], isUnread: boolean): Diagnostic {
  const briefs = outlines.map(briefName);
  const folders = [...new Set(briefs.map((brief) => brief.split('/').slice(0, -1).join('/')))];
  const close = there
    ? undefined
    : (nearest(briefName(name), [...briefs, ...folders]) ??
      briefs.find((known) => bareName(known) === nearest(bareName(name), outlines.map(bareName))));
  return diagnostic('workspace/unknown-brief', {
    message: there && !isUnread ? `${name} is no brief` : `no brief is called ${name}`,
    hint: close ? `did you mean ${close}?` : isUnread ? 'it may lie in what can’t be read' : whatBriefsAre(name),
  });
}

function whatBriefsAre(name: string): string {
  if (/^[—–]/.test(name)) return `an option begins with two hyphens: --${name.replace(/^[—–-]+/, '')}`;
  const briefs = `briefs are the .yaml files under ${BRIEFS}/, outside the facts/ folders`;
  if (/(^|\/)facts(\/|$)/.test(name)) return `it holds facts; ${briefs}`;
  return briefs;
}
