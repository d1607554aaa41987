import { randomBytes } from 'node:crypto';
import type * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isSystemError, unlessRefused } from './system-error.ts';

/** Who writes, and what it knows of other processes and of time. A test passes one of its own. */
export interface Writer {
  readonly host: string;
  readonly process: number;
  /** Whether a process of this host is alive. */
  readonly isAlive: (process: number) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function thisWriter(): Writer {
  return { host: hostname(), process: process.pid, isAlive, now: Date.now };
}

/** How long a run of another host may last, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The dotted name of the target, cut; the host and its process; something random. */
const NAME = /^\..{0,40}\.([A-Za-z0-9_]{1,32})-([1-9]\d{0,9})-[0-9a-f]{12}\.tmp$/su;

/** A new name in the target’s folder, short enough for every file system, that says which process writes it. */
export function temporaryBeside(target: string, { host, process }: Writer): string {
  const random = randomBytes(6).toString('hex');
  const name = [...basename(target)].slice(0, 40).join('');
  return join(dirname(target), `.${name}.${inName(host)}-${process}-${random}.tmp`);
}

/**
 * Removes from a folder what runs left there that were killed: those of this host whose process is gone, and all that
 * are older than a day. To be called before the process writes anything there. Containers that share a folder and a
 * host’s name, but don’t see one another’s processes, could take a file from each other; the other’s writing then fails
 * and says so.
 */
export function removeAbandoned(
  system: Pick<typeof fs, 'readdirSync' | 'lstatSync' | 'unlinkSync'>,
  folder: string,
  writer: Writer,
): void {
  for (const name of unlessRefused(() => system.readdirSync(folder)) ?? []) {
    const [, host = '', process = ''] = NAME.exec(name) ?? [];
    if (host === '') continue;
    const path = join(folder, name);
    const isGone =
      host === inName(writer.host) && (Number(process) === writer.process || !writer.isAlive(Number(process)));
    if (isGone || isOld(system, path, writer.now())) unlessRefused(() => system.unlinkSync(path));
  }
}

function isOld(system: Pick<typeof fs, 'lstatSync'>, path: string, now: number): boolean {
  const stat = unlessRefused(() => system.lstatSync(path));
  return stat !== undefined && now - stat.mtimeMs > DAY;
}

/** A host’s name as part of a file’s name. */
function inName(host: string): string {
  return host.replaceAll(/[^A-Za-z0-9]/g, '_').slice(0, 32) || '_';
}

/** Signal 0 asks only whether the process is there (kill, POSIX.1-2017). */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code !== 'ESRCH';
  }
}
