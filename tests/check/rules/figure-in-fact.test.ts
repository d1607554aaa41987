import { describe, expect, it } from 'vitest';
import { figureInFact } from '../../../src/check/rules/figure-in-fact.ts';
import { buildStore } from '../../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { textOf } from '../../yaml/source.ts';
import { outlineIn } from './outline-in.ts';

/** An outline that names x.y. */
const { outline } = outlineIn('en', '# A {{label x.y}}');

function found(line: string) {
  return figureInFact(outline, storeOf(line).store).map(({ message }) => message);
}

const label = (en: string, fr = 'Un fait') => `x.y: {measure: force, says: 15 troops, en: ${en}, fr: ${fr}}`;

describe('a figure typed in a fact', () => {
  it('is found in its label, in both languages', () => {
    expect(found(label('Troops in 2012', 'Militaires pendant quatre mois'))).toEqual([
      '“2012” is typed in the label of x.y (en), and no fact stands behind it',
      '“quatre mois” is typed in the label of x.y (fr), and no fact stands behind it',
    ]);
  });

  it('is found in its note, in whom it ranks among and in the reason of its precision', () => {
    expect(found('x.y: {measure: force, says: 15 troops, note: {en: Since 2008}, en: A, fr: A}')).toEqual([
      '“2008” is typed in the note of x.y (en), and no fact stands behind it',
    ]);
    expect(found('x.y: {kind: ranking, says: second, among: {en: 5 donors}, en: A, fr: A}')).toHaveLength(1);
    const because = 'x.y: {kind: derived, op: difference, of: [trade.exports, trade.imports], precision: 0.1 million';
    expect(found(`${because}, because: {en: as in 2012}, en: A, fr: A}`)).toHaveLength(1);
  });

  it('is none in what the source prints, in a name or in ordinary words', () => {
    expect(found(label('Three issues and one of the second coups', 'Un regard neuf du premier ministre'))).toEqual([]);
    const item = 'items: [{en: 3 bases, fr: 3 bases}], en: A, fr: A}';
    expect(found(`x.y: {kind: list, says: 3 bases, ${item}`)).toEqual([]);
    expect(found(`x.y: {kind: list, ${item}`)).toHaveLength(2);
  });

  it('is looked for in the facts that the outline rests on, and names of names.yaml pass', () => {
    const text = `names:\n  - {en: C-17, fr: C-17}\nmeasures:\n  m1: {kind: quantity, counts: {en: base/bases, fr: base/bases}, en: A 2012 measure, fr: A}
  m2: {kind: quantity, counts: {en: base/bases, fr: base/bases}, en: A 2012 measure, fr: A}
sources:\n  s: {kind: official, publisher: {en: P}, title: {en: T}, date: 2012}
facts:\n  x.y: {kind: derived, op: sum, of: [x.z, x.w], en: A, fr: A}
  x.z: {measure: m1, source: s, says: '2', en: A C-17 in 2013, fr: Un C-17}
  x.w: {measure: m1, source: s, says: '3', en: B, fr: B}
  x.unused: {measure: m2, source: s, says: '3', en: B in 2013, fr: B}\n`;
    const { value } = buildStore(parseFactsFiles([{ path: 'f.yaml', text }]).value);
    const all = figureInFact(outline, value);
    expect(all.map(({ message }) => message)).toEqual([
      '“2013” is typed in the label of x.z (en), and no fact stands behind it',
      '“2012” is typed in the label of the measure m1 (en), and no fact stands behind it',
    ]);
    expect(all[0]?.span && textOf(text, all[0].span)).toBe('A C-17 in 2013');
  });
});
