/** Why the system refused, worded to fit into a sentence, and what to do about it, if anything. */
export interface PlainWords {
  readonly reason: string;
  readonly hint?: string;
}

/** The system's error codes (errno, POSIX.1-2017) that writing can meet, in words. */
const REASONS: Readonly<Record<string, PlainWords>> = {
  EACCES: {
    reason: 'you have no permission to write there',
    hint: 'ask for the permission, or choose another folder with --out',
  },
  EPERM: {
    reason: 'the system does not permit it',
    hint: 'close the file if it is open, or choose another folder with --out',
  },
  EROFS: { reason: 'the disk is read-only', hint: 'choose another folder with --out' },
  ENOSPC: { reason: 'the disk is full', hint: 'make room and build again' },
  EDQUOT: { reason: 'your share of the disk is used up', hint: 'make room and build again' },
  EFBIG: { reason: 'the file is larger than the disk allows' },
  EISDIR: { reason: 'a folder bears that name', hint: 'move the folder away, or choose another folder with --out' },
  ENOTDIR: {
    reason: 'a file stands where a folder is needed',
    hint: 'move the file away, or choose another folder with --out',
  },
  EEXIST: {
    reason: 'a file stands where a folder is needed',
    hint: 'move the file away, or choose another folder with --out',
  },
  ENOENT: { reason: 'its folder is gone', hint: 'build again' },
  EBUSY: { reason: 'it is open in another program', hint: 'close it and build again' },
  ETXTBSY: { reason: 'it is open in another program', hint: 'close it and build again' },
  ENAMETOOLONG: {
    reason: 'its path is too long',
    hint: 'shorten the outline’s name, or choose another folder with --out',
  },
  ELOOP: { reason: 'links in its path lead in a circle', hint: 'remove the link' },
  EMFILE: { reason: 'too many files are open', hint: 'close other programs and build again' },
  ENFILE: { reason: 'too many files are open', hint: 'close other programs and build again' },
  EIO: { reason: 'the disk reports an error', hint: 'choose another disk with --out, and have this one looked at' },
};

/** @param code - `EACCES`, `ENOSPC` … */
export function inPlainWords(code: string): PlainWords {
  return REASONS[code] ?? { reason: `the system reports ${code}` };
}

/**
 * Whether an exception is a refusal by the system (`EACCES`, `ENOSPC` …; `UNKNOWN` is what Windows says of files that a
 * cloud holds back) and not a bug of ours.
 */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && /^(?:E[A-Z0-9]+|UNKNOWN)$/.test(String(error.code));
}

/** What a call of the system gives; undefined if the system refuses it. */
export function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
