import { describe, expect, test } from 'vitest';
import { fitTogether, fit as fitWords } from '../../src/layout/fit.ts';
import { styleNamed } from '../../src/model/named-style.ts';
import { CONTENT, holding, paragraph, slot, TEMPLATE, words } from './slides.ts';

const SLOT = slot('body', CONTENT, 'body', { steps: ['body-small'], grow: ['message'] });

describe('fit', () => {
  test('takes the slot’s own style where the words fill their room', () => {
    const fitted = fitWords([paragraph(words(20))], SLOT, { width: holding(50), height: 40 }, TEMPLATE);
    expect(fitted).toMatchObject({ styleName: 'body', over: 0, cures: [] });
  });

  test('takes a larger one where there is little to say, and records it', () => {
    const fitted = fitWords([paragraph('word')], SLOT, { width: holding(50), height: 200 }, TEMPLATE);
    expect(fitted.styleName).toBe('message');
    expect(fitted.cures).toEqual([{ kind: 'step-up', slot: 'body', from: 'body', to: 'message' }]);
  });

  test('steps down until the words fit, and records it', () => {
    const fitted = fitWords([paragraph(words(20))], SLOT, { width: holding(50), height: 39 }, TEMPLATE);
    expect(fitted.styleName).toBe('body-small');
    expect(fitted.cures[0]).toEqual({ kind: 'step-down', slot: 'body', from: 'body', to: 'body-small' });
  });

  test('says by how many points the smallest style is over', () => {
    const fitted = fitWords([paragraph(words(30))], SLOT, { width: holding(50), height: 30 }, TEMPLATE);
    expect(fitted).toMatchObject({ styleName: 'body-small', over: fitted.flow.height - 30 });
  });

  test('counts lines where they are limited', () => {
    const room = { width: holding(50), height: 1000 };
    expect(
      fitWords([paragraph(words(20))], { ...SLOT, grow: [] }, room, TEMPLATE, { maxLines: 1 }).over,
    ).toBeGreaterThan(0);
    expect(fitWords([paragraph(words(10))], { ...SLOT, grow: [] }, room, TEMPLATE, { maxLines: 1 })).toMatchObject({
      over: 0,
    });
  });

  test('divides a long word only where no style holds it whole', () => {
    const whole = fitWords([paragraph('incomprehensible')], SLOT, { width: holding(13), height: 100 }, TEMPLATE);
    expect(whole).toMatchObject({ styleName: 'body-small', over: 0 });
    expect(whole.cures.map(({ kind }) => kind)).toEqual(['step-down']);
    const divided = fitWords([paragraph('incomprehensible')], SLOT, { width: holding(9), height: 100 }, TEMPLATE);
    expect(divided).toMatchObject({ styleName: 'body', over: 0 });
    expect(divided.cures.map(({ kind }) => kind)).toEqual(['divided']);
  });

  test('never divides a figure', () => {
    const options = { maxLines: 1, whole: true };
    const fitted = fitWords(
      [paragraph('incomprehensible')],
      SLOT,
      { width: holding(9), height: 100 },
      TEMPLATE,
      options,
    );
    expect(fitted.over).toBeGreaterThan(0);
    expect(fitted.flow.divided).toBe(false);
  });

  test('records that a last line was filled', () => {
    const room = { width: holding(15), height: 40 };
    expect(fitWords([paragraph('one three four so')], SLOT, room, TEMPLATE).cures).toEqual([
      { kind: 'balanced', slot: 'body' },
    ]);
  });
});

test('texts that stand together have one style, that of the longest', () => {
  const short = { paragraphs: [paragraph('word')], width: holding(50), height: 39 };
  const long = { ...short, paragraphs: [paragraph(words(20))] };
  const fitted = fitTogether([short, long], SLOT, TEMPLATE);
  expect(fitted.styleName).toBe('body-small');
  expect(fitted.flows.map((set) => set.paragraphs[0]?.style)).toEqual([
    TEMPLATE.styles['body-small'],
    TEMPLATE.styles['body-small'],
  ]);
  const over = fitTogether([short, { ...long, paragraphs: [paragraph(words(60))] }], SLOT, TEMPLATE);
  expect(over.worst).toBe(1);
});

test('a style that the template lacks is a fault of the program', () => {
  expect(() => styleNamed(TEMPLATE, 'nosuch')).toThrow('no text style nosuch');
});
