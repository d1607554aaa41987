/** What the words around a number say of its marks: does the language write a comma before decimals? */
export type MarkEvidence = 'comma' | 'point';

/**
 * Digits with `.` as the decimal mark and no grouping: `1234.5`. `comma` if the number itself shows
 * that a comma stands before its decimals. Undefined if the marks form no number, or one that two
 * languages read apart ("1,234" is 1234 in English and 1.234 in French) and the evidence doesn't say
 * which.
 *
 * @param likely - how to read such a number if there is no evidence either way
 */
export function numeralDigits(
  printed: string,
  evidence: ReadonlySet<MarkEvidence>,
  likely: 'grouped' | undefined,
): { readonly digits: string; readonly comma: boolean } | undefined {
  const read = (digits: string, comma = false) => ({ digits, comma });
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(printed)) return read(printed);
  if (/^\.\d+$/.test(printed)) return read(`0${printed}`);
  const spaced = /^([1-9]\d{0,2}(?:[^\d.,'\u2019]\d{3})+)(?:[.,](\d+))?$/u.exec(printed);
  const [, groups = '', decimals] = spaced ?? /^([1-9]\d{0,2}(?:['\u2019]\d{3})+)(?:[.,](\d+))?$/u.exec(printed) ?? [];
  if (groups !== '') {
    const whole = groups.replaceAll(/\D/g, '');
    return read(decimals === undefined ? whole : `${whole}.${decimals}`, printed.includes(','));
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(printed)) {
    if (evidence.size === 2) return undefined;
    if (evidence.has('comma')) return read(printed.replace(',', '.'), true);
    return evidence.has('point') || likely === 'grouped' ? read(printed.replace(',', '')) : undefined;
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(printed)) return read(printed.replaceAll(',', ''));
  const comma = /^(?:0|[1-9]\d*),\d+$/.test(printed) && !evidence.has('point');
  return comma ? read(printed.replace(',', '.'), true) : undefined;
}

/** Whether the mark may stand before a group of three: "316.000" is three hundred thousand in German and Spanish. */
export function mayBeGrouped(printed: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(printed);
}
