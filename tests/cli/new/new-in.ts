import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prompter } from '../../../src/cli/asking/prompter.ts';
import { main } from '../../../src/cli/main.ts';
import type { Question } from '../../../src/project/new/question.ts';
import { openProject } from '../../../src/project/project.ts';
import { type MemoryIo, memoryIo } from '../../memory-io.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A disk that holds the program with what it comes with, and a workspace with these files in the current folder. */
export function diskWith(
  files: Readonly<Record<string, string>> = {},
  options: Parameters<typeof memoryIo>[1] = {},
): MemoryIo {
  const given: Record<string, string> = {};
  for (const folder of ['starter', 'templates/ministry', 'templates/night']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${file.replaceAll('\\', '/')}`;
      if (statSync(join(ROOT, path)).isFile()) given[`/program/${path}`] = readFileSync(join(ROOT, path), 'utf8');
    }
  }
  for (const [path, text] of Object.entries(files)) given[`/ws/${path}`] = text;
  return memoryIo(given, { shipped: '/program', ...options });
}

/** A disk on whose current folder `new workspace` was run. */
export async function freshWorkspace(): Promise<MemoryIo> {
  const io = diskWith();
  await runWords(io, ['new', 'workspace', '.', '--yes']);
  return io;
}

/** Runs a command line. Who is asked answers by the option’s name; without a prompter nobody is at the terminal. */
export async function runWords(io: MemoryIo, argv: readonly string[], prompter?: Prompter) {
  const [out, err] = [io.stdout().length, io.stderr().length];
  const exit = await main(argv, io, {
    open: async (disk, workspace, options) => openProject(disk, workspace, options),
    ...(prompter && { prompter: async () => prompter }),
  });
  return { exit, out: io.stdout().slice(out), err: io.stderr().slice(err) };
}

/** Someone who answers these questions, takes what holds for others, and breaks off at `stop`. */
export function answering(answers: Readonly<Record<string, string>>, stop?: string) {
  const asked: Question[] = [];
  const told: string[] = [];
  const prompter: Prompter = {
    ask: async (question) => {
      asked.push(question);
      return question.option === stop ? undefined : (answers[question.option] ?? question.otherwise ?? '');
    },
    tell: (lines) => void told.push(...lines),
  };
  return { prompter, asked, told };
}

/** Every file of the workspace, by its path. */
export function workspaceFiles(io: MemoryIo): ReadonlyMap<string, string> {
  const own = [...io.files.keys()].filter((path) => path.startsWith('/ws/')).sort();
  return new Map(own.map((path) => [path.slice('/ws/'.length), io.text(path)]));
}
