import fc from 'fast-check';
import { main } from '../../src/cli/main.ts';
import { openProject } from '../../src/project/project.ts';
import { CASE_NAMES, caseWorkspace } from '../case-workspace.ts';
import { type MemoryIo, memoryIo } from '../memory-io.ts';
import { once } from '../once.ts';
import { caseTexts } from './case-texts.ts';
import { deckFaults } from './deck-faults.ts';
import { fuzz } from './fuzz.ts';
import { changed, steps } from './steps.ts';

const SETTINGS = 'highest-marking: protected-a\n';

/** Workspaces by name: those of the cases, and the shipped one with its longest brief left out. */
const files = once((name: string): ReadonlyMap<string, string | Uint8Array> => {
  const found = new Map(
    name === 'shipped'
      ? caseTexts()
          .filter(isShipped)
          .map(({ path, text }) => [`/ws/${path}`, text])
      : caseWorkspace(name).files,
  );
  return new Map([...found, ['/ws/briefdeck.yaml', SETTINGS]]);
});

function isShipped({ path }: { path: string }): boolean {
  return (path.startsWith('briefs/') || path.startsWith('templates/')) && !path.endsWith('aid-and-trade.yaml');
}

const isWritten = (path: string) => /\.(ya?ml|csv|hbs)$/.test(path);
const others = caseTexts().map(({ text }) => text);

const COMMANDS = [
  'build --format json',
  'build --format json',
  'build --draft --format json',
  'build --format text --strict',
  'build --release public --format json',
  'build --lang fr --format github',
  'build --to html',
  'check --format json',
  'check --format sarif',
  'check --draft',
  'facts list',
  'facts list --format json',
  'facts stale',
  'facts show trade.exports',
  'facts used-by trade.exports',
  'template show ministry',
  'template list',
  'template check ministry',
  'explain',
];

const workspace = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...CASE_NAMES) },
    { weight: 1, arbitrary: fc.constant('shipped') },
  ),
  command: fc.constantFrom(...COMMANDS),
  edits: fc.array(fc.record({ file: fc.nat(), made: steps, other: fc.nat() }), { minLength: 1, maxLength: 3 }),
});

/** What one workspace leaves to the next, as runs of one program do: most files are those of the last one. */
const { kept } = memoryIo({});

/** Errors that stand in no file. */
const PLACELESS = new Set(['output/no-language', 'workspace/none', 'workspace/no-briefs', 'workspace/unknown-brief']);

fuzz('workspaces', 34, workspace, async ({ name, command, edits }) => {
  const io = { ...memoryIo({}, { env: { BRIEFDECK_DEBUG: '1' } }), kept };
  for (const [path, content] of files(name)) io.files.set(path, content);
  for (const { file, made, other } of edits) {
    // What differs from case to case is changed more often than what all of them share.
    const paths = [...io.files.keys()].filter(
      (path) => isWritten(path) && (file % 3 === 0 || !path.includes('/templates/')),
    );
    const path = paths[file % paths.length] ?? '';
    const before = io.files.get(path) ?? '';
    const text = typeof before === 'string' ? before : new TextDecoder().decode(before);
    io.files.set(path, changed(text, made, others[other % others.length] ?? ''));
  }
  return ran(io, command);
});

async function ran(io: MemoryIo, command: string): Promise<string | undefined> {
  const exit = await main(command.split(' '), io, {
    open: async (given, at, options) => openProject(given, at, options),
  });
  if (exit === 70)
    return `exit 70: ${io.stderr().slice(0, 2000)} ${io.stdout().includes('program/fault') ? 'program/fault' : ''}`;
  for (const [path, content] of io.files) {
    if (!path.startsWith('/ws/out/') || !path.endsWith('.pptx') || typeof content === 'string') continue;
    const faults = deckFaults(content);
    if (faults !== undefined) return `${path}: ${faults}`;
  }
  if (!command.includes('--format json') || exit === 2) return undefined;
  const report: { diagnostics?: readonly { code: string; severity: string; span?: unknown; message: string }[] } =
    JSON.parse(io.stdout());
  const lost = report.diagnostics?.find(
    ({ code, severity, span }) => severity === 'error' && span === undefined && !PLACELESS.has(code),
  );
  return lost && `an error without a place: ${lost.code} ${lost.message}`;
}
