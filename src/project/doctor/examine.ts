import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import { OLDEST_NODE, VERSION } from '../version.ts';
import type { Workspace } from '../workspace.ts';
import { fontsOf, type TemplateFont } from './fonts.ts';
import type { Machine } from './machine.ts';
import { FOREIGN, findProgram } from './programs.ts';

/** Something that the program consists of, or that works with it. */
export interface Part {
  readonly name: string;
  /** A version, or where it is; undefined if it is missing. */
  readonly found: string | undefined;
  readonly gives: string;
  /** What to do where it is missing and could be had. */
  readonly hint?: string;
}

export interface Examination {
  readonly parts: readonly Part[];
  readonly fonts: readonly TemplateFont[];
  /** Errors, of what the program can’t do without. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What is there of the program and of what works with it. Only looks: nothing is run, written or fetched.
 *
 * @param workspace - the one whose templates are looked at; undefined for those that the program comes with
 * @param own - what identifies this build of the program, and the editor that is set
 */
export async function examine(
  io: Io,
  machine: Machine,
  workspace: Workspace | undefined,
  { build, editor }: { readonly build?: string | undefined; readonly editor?: string | undefined },
): Promise<Examination> {
  const shipped = io.shipped();
  const program: readonly Part[] = [
    { name: 'briefdeck', found: `${VERSION}, ${buildText(build)}`, gives: 'this program' },
    { name: 'Node', found: machine.node, gives: `runs it; ${OLDEST_NODE} or newer` },
    {
      name: 'its templates',
      found: shipped === undefined ? undefined : join(shipped, 'templates'),
      gives: 'what new workspaces begin with',
      hint: 'set briefdeck up anew, with all of its folder',
    },
    {
      name: 'reader of PDF',
      found: machine.pdfReader(),
      gives: 'lets facts verify read sources in PDF',
      hint: 'run npm ci in briefdeck’s folder, without --omit=optional',
    },
  ];
  const foreign = FOREIGN.map((each) => ({
    name: each.name,
    found: findProgram(io, machine, each),
    gives: each.gives,
  }));
  const templatesOf = workspace ?? (shipped === undefined ? undefined : { root: shipped });
  const set: Part = {
    name: 'editor that is set',
    found: editor,
    gives: 'opens the place of a finding from the preview',
    hint: 'set BRIEFDECK_EDITOR to vscode, idea, vim …',
  };
  return {
    parts: [...program, ...foreign, set],
    fonts: templatesOf === undefined ? [] : await fontsOf(io, machine, templatesOf),
    diagnostics: isOlder(machine.node, OLDEST_NODE) ? [oldNode(machine.node)] : [],
  };
}

function buildText(build: string | undefined): string {
  return build === undefined ? 'from its sources' : `build ${build.slice(0, 12)}`;
}

/** Whether a version, `20.19.0`, comes before another. */
function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)));
  const at = b?.findIndex((part, index) => part !== a?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

function oldNode(version: string): Diagnostic {
  return diagnostic('program/old-node', {
    message: `Node is ${version}, and briefdeck needs ${OLDEST_NODE} or newer`,
    hint: 'install a newer version from nodejs.org',
  });
}
