import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryIo } from '../memory-io.ts';

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
