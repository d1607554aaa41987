import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { unlessRefused } from '../system-error.ts';
import { fontFamilies } from './font-families.ts';

/** The computer that the program runs on. A test passes one of its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The version of Node: `20.19.0`. */
  readonly node: string;
  readonly home: string;
  /** Whether a path is a program that may be run. Nothing is run to know it. */
  readonly isProgram: (path: string) => boolean;
  /** The names of the font families in folders and below, in lower case. */
  readonly fontFamilies: (folders: readonly string[]) => ReadonlySet<string>;
  /** The version of the package that reads PDF; undefined if it isn’t installed. */
  readonly pdfReader: () => string | undefined;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    node: process.versions.node,
    home: homedir(),
    isProgram,
    fontFamilies,
    pdfReader,
  };
}

function isProgram(path: string): boolean {
  const isThere = unlessRefused(() => {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  });
  return isThere === true;
}

function pdfReader(): string | undefined {
  try {
    const manifest: unknown = createRequire(import.meta.url)('pdfjs-dist/package.json');
    if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return undefined;
    return String(manifest.version);
  } catch {
    return undefined;
  }
}
