import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MemoryIo, memoryIo } from './memory-io.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const MINISTRY = fileURLToPath(new URL('../templates/ministry', import.meta.url));
const COMMON = 'common';

export const CASE_NAMES: readonly string[] = readdirSync(CASES).filter((name) => name !== COMMON);

export function expectedFile(name: string, file: string): string {
  return join(CASES, name, 'expected', file);
}

/** A workspace in memory: the template `ministry`, the common facts, and over them the case's own input. */
export function caseWorkspace(name: string): MemoryIo {
  const io = memoryIo({});
  for (const [folder, at] of [
    [MINISTRY, '/ws/templates/ministry'],
    [join(CASES, COMMON), '/ws'],
    [join(CASES, name, 'input'), '/ws'],
  ] as const) {
    for (const file of filesUnder(folder))
      io.files.set(`${at}/${file}`, new Uint8Array(readFileSync(join(folder, file))));
  }
  return io;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
}
