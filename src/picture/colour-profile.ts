import { inflateSync } from 'node:zlib';
import { PICTURE } from '../limits/limits.ts';
import { standsAt, viewOf } from './bytes.ts';

const HEADER = 128;

/** Whether this is an ICC profile: its own length in the first field, its signature in the tenth (ICC.1:2022, 7.2). */
export function isColourProfile(profile: Uint8Array): boolean {
  if (profile.length < HEADER || profile.length > PICTURE.profile) return false;
  return viewOf(profile).getUint32(0) === profile.length && standsAt(profile, 36, 'acsp');
}

/** Likewise of the content of a PNG’s chunk iCCP: a name of up to 79 bytes, a method, the profile packed. */
export function isPackedColourProfile(content: Uint8Array): boolean {
  const end = content.indexOf(0);
  if (end < 1 || end > 79 || content[end + 1] !== 0) return false;
  try {
    return isColourProfile(inflateSync(content.subarray(end + 2), { maxOutputLength: PICTURE.profile }));
  } catch {
    return false;
  }
}
