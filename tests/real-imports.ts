import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync, Visitor } from 'oxc-parser';

/** An import as written in a file, type-only ones included. */
export interface Import {
  /** Relative to `src/`: `facts/store.ts`. */
  readonly from: string;
  /** Relative to `src/` if it is a file of the program, otherwise the package's name. */
  readonly to: string;
  /** `load`: with the file itself; `later`: on demand (`import()`); `type`: only a type. */
  readonly when: 'load' | 'later' | 'type';
  /** The names it imports; undefined if it imports everything, or nothing. */
  readonly names: readonly string[] | undefined;
}

/** Every `.ts` file under a folder, with its imports, relative to the folder. */
export function importsUnder(folder: string): ReadonlyMap<string, readonly Import[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.ts')).sort();
  return new Map(files.map((from) => [from, importsIn(from, readFileSync(join(folder, from), 'utf8'))]));
}

/** Imports, re-exports, `import()`, `import('…').Type` of a text; a computed `import()` throws. */
export function importsIn(from: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(from, text);
  const [error] = errors;
  if (error) throw new Error(`${from}: ${error.message}`);
  const found: Import[] = [];
  const add = (source: string, when: Import['when'], names?: readonly string[]) =>
    found.push({ from, to: source.startsWith('.') ? normalize(join(dirname(from), source)) : source, when, names });
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      add(source.value, whenLoaded(importKind), namesOf(specifiers)),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, whenLoaded(exportKind)),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source) add(source.value, whenLoaded(exportKind));
    },
    ImportExpression: ({ source }) => add(literal(from, source), 'later'),
    TSImportType: ({ source }) => add(literal(from, source), 'type'),
  }).visit(program);
  return found;
}

function whenLoaded(kind: string | undefined): Import['when'] {
  return kind === 'type' ? 'type' : 'load';
}

function namesOf(specifiers: readonly { readonly type: string; readonly imported?: unknown }[]) {
  const names = specifiers.map(({ imported }) => (isNamed(imported) ? imported.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function isNamed(node: unknown): node is { readonly name: string } {
  return typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string';
}

function literal(from: string, source: object): string {
  if ('value' in source && typeof source.value === 'string') return source.value;
  throw new Error(`${from}: import() of what is not a literal`);
}
