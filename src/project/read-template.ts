import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Template } from '../model/template.ts';
import type { TemplateChain, TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import { inheritFiles, inheritTree, masterOf, parentOf } from '../template/inherit.ts';
import type { ReadMasters } from '../template/own-file/read-masters.ts';
import type { YamlNode } from '../yaml/node.ts';
import { findMaster, isMasterFile, type NamedMaster } from './find-master.ts';
import { findTemplate, type NamedTemplate } from './find-template.ts';
import type { Io } from './io.ts';
import { type KeptParses, keptTemplate, NOTHING_KEPT } from './kept-parses.ts';
import type { Workspace } from './workspace.ts';

/** A template with what building a deck needs. */
export interface TemplateReading {
  /** The template, the one it extends, and so on. Empty for a PowerPoint file alone. */
  readonly chain: readonly TemplateSource[];
  /** Undefined if template.yaml, or the PowerPoint file, can't be read. */
  readonly template: Template | undefined;
  /** Present if its look comes from a PowerPoint file. */
  readonly master?: ReadMaster;
}

export interface ReadMaster extends Pick<ReadMasters, 'mapping' | 'layouts'> {
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A template of the workspace, both as written and as read. */
export interface ReadTemplate extends TemplateReading {
  /** The tokens of the whole chain; each node has the span where it was written. */
  readonly tokens: YamlNode | undefined;
  /** The layouts and partials in force, each from whichever template of the chain it comes. */
  readonly files: readonly TextFile[];
}

/**
 * Reads a template by its name, or by the name of its PowerPoint file. Undefined if it, or a
 * template it extends, doesn't exist.
 */
export async function readTemplate(
  io: Io,
  workspace: Workspace,
  name: string,
  kept: KeptParses = NOTHING_KEPT,
): Promise<Outcome<ReadTemplate | undefined>> {
  const { value, diagnostics } = await readForBuild(io, workspace, { value: name }, kept);
  if (value === undefined) return { value, diagnostics };
  const [own, ...parents] = value.chain;
  const chain: TemplateChain | undefined = own && [own, ...parents];
  const written = { tokens: chain && inheritTree(chain).value, files: chain ? inheritFiles(chain) : [] };
  return { value: { ...value, ...written }, diagnostics };
}

/** As `readTemplate`, but without what only those who inspect a template’s files need. */
export async function readForBuild(
  io: Io,
  workspace: Workspace,
  named: NamedTemplate,
  kept: KeptParses,
): Promise<Outcome<TemplateReading | undefined>> {
  if (isMasterFile(named.value)) return readWithMaster(io, workspace, named, undefined, kept);
  const found = gatherFindings();
  const [own, ...parents] = found.take(findTemplate(io, workspace, named, parentOf));
  if (own === undefined) return found.with(undefined);
  const chain: TemplateChain = [own, ...parents];
  const master = masterOf(chain);
  if (master) return found.with(found.take(await readWithMaster(io, workspace, master, chain, kept)));
  const template = found.take(
    await keptTemplate(kept, chain, async ([{ name, files }, ...others]) => {
      const { parseTemplate } = await import('../template/parse-template.ts');
      return parseTemplate(name, files, others);
    }),
  );
  return found.with({ chain, template });
}

/**
 * Reads a template whose look is a PowerPoint file. The result is kept in memory only, since it
 * holds the file’s own parts.
 */
async function readWithMaster(
  io: Io,
  workspace: Workspace,
  named: NamedMaster,
  chain: TemplateChain | undefined,
  { memory }: KeptParses,
): Promise<Outcome<TemplateReading | undefined>> {
  const found = gatherFindings();
  const file = found.take(findMaster(io, workspace, named));
  if (file === undefined) return found.with(undefined);
  const { readMasterTemplate } = await import('../template/own-file/master-template.ts');
  const texts = (chain ?? []).flatMap(({ name, files }) => [name, ...files.flatMap(({ path, text }) => [path, text])]);
  const span = JSON.stringify(file.span);
  const read = found.take(
    memory.keep('read master', [file.name, file.path, file.bytes, span, ...texts], () =>
      readMasterTemplate(chain, file),
    ),
  );
  return found.with({
    chain: chain ?? [],
    template: read?.template,
    ...(read && { master: { path: file.path, bytes: file.bytes, mapping: read.mapping, layouts: read.layouts } }),
  });
}
