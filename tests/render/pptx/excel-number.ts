/**
 * A number as a program writes it by a number format of Excel’s (ECMA-376 part 1, 18.8.31): sections with conditions or by
 * sign, digits (`0`, `#`), quoted text, `,` and `.`, which a viewer writes with its own marks, and `%`.
 */
export function excelNumber(
  value: number,
  format: string,
  viewer: { readonly group: string; readonly decimal: string },
): string {
  const { section, shown } = sectionFor(value, format.match(/(?:"[^"]*"|[^;"])+/g) ?? []);
  const pieces: readonly string[] = section.replace(/^\[[^\]]*\]/, '').match(/"[^"]*"|./g) ?? [];
  const percent = pieces.includes('%') ? 100 : 1;
  const dot = pieces.indexOf('.');
  const decimals = dot < 0 ? 0 : pieces.slice(dot).filter((piece) => piece === '0').length;
  const [whole = '0', fraction = ''] = (shown * percent).toFixed(decimals).split('.');
  const [before, after] = dot < 0 ? [pieces, []] : [pieces.slice(0, dot), pieces.slice(dot + 1)];
  const places = [...fraction];
  const tail = after.map((piece) => (piece === '0' ? (places.shift() ?? '') : literal(piece))).join('');
  return wholePart(before, whole, viewer.group) + (dot < 0 ? '' : viewer.decimal) + tail;
}

function sectionFor(value: number, sections: readonly string[]): { readonly section: string; readonly shown: number } {
  const [first = '', second, third] = sections;
  if (sections.some((section) => section.startsWith('['))) {
    if (value < 0) throw new Error(`viewers differ on the sign of ${value} in ${sections.join(';')}`);
    const section = sections.find((each) => meets(value, each)) ?? '';
    return { section, shown: value };
  }
  if (value < 0 && second !== undefined) return { section: second, shown: -value };
  if (value === 0 && third !== undefined) return { section: third, shown: 0 };
  return { section: first, shown: value };
}

function meets(value: number, section: string): boolean {
  const [, operator, bound] = /^\[(<|>=)([\d.e-]+)\]/.exec(section) ?? [];
  if (operator === undefined) return true;
  return operator === '<' ? value < Number(bound) : value >= Number(bound);
}

/** Digits fill their places from the right; the leftmost place takes what is left. Quoted text stands where it is. */
function wholePart(pieces: readonly string[], whole: string, group: string): string {
  const places = pieces.filter((piece) => piece === '0' || piece === '#').length;
  const digits = [...(whole === '0' ? '' : whole)];
  const isGrouped = pieces.includes(',');
  let place = 0;
  let text = '';
  let written = 0;
  for (const piece of pieces.toReversed()) {
    if (piece === ',') continue;
    if (piece !== '0' && piece !== '#') {
      text = literal(piece) + text;
      continue;
    }
    place += 1;
    const own = place === places ? digits.splice(0) : digits.splice(-1);
    for (const digit of own.length === 0 && piece === '0' ? ['0'] : own.toReversed()) {
      text = digit + (isGrouped && written > 0 && written % 3 === 0 ? group : '') + text;
      written += 1;
    }
  }
  return text;
}

function literal(piece: string): string {
  return piece.startsWith('"') ? piece.slice(1, -1) : piece;
}
