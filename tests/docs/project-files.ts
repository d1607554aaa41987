import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MemoryIo, memoryIo } from '../memory-io.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function textOfFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The project's own briefs and templates in memory, overlaid with a test's own files. */
export function projectInMemory(files: Readonly<Record<string, string>> = {}): MemoryIo {
  const given: Record<string, string> = {};
  for (const folder of ['briefs', 'templates']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${file.replaceAll('\\', '/')}`;
      if (statSync(join(ROOT, path)).isFile()) given[`/ws/${path}`] = textOfFile(path);
    }
  }
  for (const [path, text] of Object.entries(files)) given[`/ws/${path}`] = text;
  return memoryIo(given);
}

/** A page's code blocks, each with its language and the text between it and the block before. */
export function blocksOf(page: string): readonly { language: string; text: string; above: string }[] {
  let from = 0;
  return [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((match) => {
    const above = page.slice(from, match.index);
    from = match.index + match[0].length;
    return { language: match[1] ?? '', text: match[2] ?? '', above };
  });
}

/** A page's relative links and pictures, without fragments (`#…`); links in code don't count. */
export function linksOf(page: string): readonly string[] {
  return [
    ...page
      .replaceAll(/^```.*?^```$/gms, '')
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g),
  ].flatMap((match) => match[1] ?? []);
}
