import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openProject } from '../../src/project/project.ts';
import { listOutlines } from '../../src/project/workspace-files.ts';
import { memoryIo } from '../memory-io.ts';
import { once } from '../once.ts';

/** The briefs and templates of this repository, in memory. */
export function shippedWorkspace() {
  const io = memoryIo({});
  for (const folder of ['briefs', 'templates']) {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(root, file)).isFile()) continue;
      io.files.set(`/ws/${folder}/${file.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(root, file))));
    }
  }
  return io;
}

const IO = shippedWorkspace();
const WORKSPACE = { root: '/ws' };

/** Paths of the outlines that this repository ships. */
export const OUTLINES = listOutlines(IO, WORKSPACE).value;

/** One project over them for every test that doesn't change a file. */
export const SHIPPED = openProject(IO, WORKSPACE, { draft: false });

/** Their decks up to the renderer, each laid out once. */
export const laidOut = once((outline: string) => SHIPPED.laidOut(outline));
