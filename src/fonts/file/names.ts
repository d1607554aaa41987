import type { FontBytes } from './font-bytes.ts';

/** OpenType, `name`: the numbers of the names that are read. */
const FAMILY = 1;
const SUBFAMILY = 2;

interface Name {
  readonly id: number;
  readonly isEnglish: boolean;
  readonly isWindows: boolean;
  readonly charset: 'utf-16be' | 'macintosh';
  readonly bytes: Uint8Array;
}

/** A font’s family and style, as Office lists them: the English name on Windows before others. */
export function namesOf(table: FontBytes): { readonly family: string | undefined; readonly subfamily: string } {
  const strings = table.u16(4);
  const names: Name[] = [];
  for (let i = 0, at = 6; i < table.u16(2); i += 1, at += 12) {
    const id = table.u16(at + 6);
    if (id !== FAMILY && id !== SUBFAMILY) continue;
    const [platform, encoding, language] = [table.u16(at), table.u16(at + 2), table.u16(at + 4)];
    const charset = charsetOf(platform, encoding);
    if (charset === undefined) continue;
    const bytes = table.slice(strings + table.u16(at + 10), table.u16(at + 8));
    const isWindows = platform === 3;
    const isEnglish = isWindows ? language === 0x409 : platform === 1 && language === 0;
    names.push({ id, isWindows, isEnglish, charset, bytes });
  }
  const best = (wanted: number) => {
    const all = names.filter(({ id }) => id === wanted);
    const english = all.filter(({ isEnglish }) => isEnglish);
    const chosen = english.find(({ isWindows }) => isWindows) ?? english[0] ?? all[0];
    return chosen && new TextDecoder(chosen.charset).decode(chosen.bytes);
  };
  return { family: best(FAMILY), subfamily: best(SUBFAMILY) ?? '' };
}

/** Of UTF-16 on Unicode and Windows, and of Apple’s Roman; names in other encodings stand beside one of these. */
function charsetOf(platform: number, encoding: number): Name['charset'] | undefined {
  if (platform === 0 || (platform === 3 && [0, 1, 10].includes(encoding))) return 'utf-16be';
  return platform === 1 && encoding === 0 ? 'macintosh' : undefined;
}
