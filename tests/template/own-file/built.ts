import { unzip } from '../../../src/opc/unzip.ts';
import { compile, compileScenes } from '../../compile.ts';
import { memoryIo } from '../../memory-io.ts';

const HEAD = `brief: short
title: {en: A short brief}
template: ours.pptx
marking: unclassified
as-of: 2023-12-31
slides:
`;

const OPTIONS = { draft: false, to: 'pptx' } as const;

/**
 * Builds a deck of these slides (items of a YAML list) on a master.
 *
 * @param files - further files, by path from the workspace's root
 */
export async function built(
  master: Uint8Array,
  slides: readonly string[],
  files: Readonly<Record<string, string>> = {},
  template = 'ours.pptx',
) {
  const io = memoryIo({ '/ws/briefs/short.yaml': HEAD.replace('ours.pptx', template) + slides.join('') });
  for (const [path, text] of Object.entries(files)) io.files.set(`/ws/${path}`, text);
  io.files.set('/ws/templates/ours.pptx', master);
  const workspace = { root: '/ws' };
  const { value, diagnostics } = await compile(io, workspace, 'briefs/short.yaml', OPTIONS);
  const scenes = await compileScenes(io, workspace, 'briefs/short.yaml', OPTIONS);
  const unzipped = unzip(value.decks[0]?.bytes ?? new Uint8Array());
  const parts = unzipped.kind === 'read' ? unzipped.parts : new Map<string, Uint8Array>();
  return {
    diagnostics,
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    scene: scenes.value.decks[0]?.scene,
    bytes: value.decks[0]?.bytes,
    text: (name: string) => new TextDecoder().decode(parts.get(name)),
  };
}
