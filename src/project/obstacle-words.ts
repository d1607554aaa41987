import type { Obstacle } from './io.ts';
import { inPlainWords, type PlainWords } from './system-error.ts';

/** Why something can’t be read, worded to stand after a colon, and what to do about it. */
export function obstacleWords(obstacle: Obstacle): PlainWords {
  switch (obstacle.kind) {
    case 'forbidden':
      return { reason: 'you have no permission to read it', hint: 'give yourself the permission, or ask for it' };
    case 'folder':
      return { reason: 'it is a folder, and should be a file', hint: 'give the folder another name' };
    case 'file':
      return { reason: 'it is a file, and should be a folder', hint: 'give the file another name' };
    case 'special':
      return { reason: 'it is no plain file', hint: 'put a plain file in its place' };
    case 'broken-link':
      return { reason: 'it is a link that leads nowhere', hint: 'put what it led to back, or take the link away' };
    case 'circular-link':
      return { reason: 'links in its path lead in a circle', hint: 'take the link away' };
    case 'too-large': {
      const { size, most } = obstacle;
      return {
        reason: `it is ${sizeText(size, Math.ceil)} large, and at most ${sizeText(most, Math.floor)} are read`,
        hint: 'move it out of the folder, or make it smaller',
      };
    }
    case 'refused':
      return { reason: inPlainWords(obstacle.code).reason, hint: 'close what uses it, and try again' };
    default:
      return obstacle satisfies never;
  }
}

/** Binary units (IEC 80000-13), to a tenth: `3.1 GiB`, `20 MiB`. Less than a KiB is told in bytes. */
function sizeText(bytes: number, round: (tenths: number) => number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${round((bytes / 2 ** (10 * step)) * 10) / 10} ${units[step]}`;
}
