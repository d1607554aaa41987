import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { evaluate, faultsOf } from '../../src/facts/derive.ts';
import { fingerprint } from '../../src/facts/fingerprint.ts';
import {
  COMPUTED_FROM,
  DECIDED_BY,
  dependentsOf,
  depthFirst,
  edgesOf,
  leavesOf,
  NAMED,
  reach,
  walk,
} from '../../src/facts/graph.ts';
import { writeReference } from '../../src/facts/reference.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { Fact } from '../../src/model/fact.ts';
import { reference, storeOf } from './facts-text.ts';

const DEFLATOR = 'a.deflator: {kind: series, unit: ratio, points: {2008: 1, 2011: 1.1}, en: a, fr: b}';
const REAL =
  'a.real: {kind: derived, op: constant, of: [aid.usd@2011], deflator: a.deflator, base: 2008, en: a, fr: b}';

const fact = (store: FactStore, id: string): Fact => {
  const found = store.facts.get(id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('what a fact names', () => {
  const { store } = storeOf(
    DEFLATOR,
    REAL,
    'a.old: {measure: force, says: 23, superseded-by: sec.police, part-of: sec.troops, conflicts: {members: [a.old, sec.target], reason: {en: r}}, en: a, fr: b}',
  );
  const named = (id: string, roles = NAMED) =>
    edgesOf(store, fact(store, id), roles).map(({ role, to }) => `${role} ${writeReference(to)}`);

  test('is each thing with the reason', () => {
    expect(named('trade.balance')).toEqual(['operand trade.exports', 'operand trade.imports']);
    expect(named('aid.cad-2011')).toEqual(['operand aid.usd@2011', 'rate fx.cad-usd']);
    expect(named('a.real')).toEqual(['operand aid.usd@2011', 'deflator a.deflator']);
    expect(named('a.old')).toEqual(['successor sec.police', 'whole sec.troops', 'rival a.old', 'rival sec.target']);
    expect(named('trade.exports')).toEqual(['whole trade.total']);
  });

  test('is only what is asked for', () => {
    expect(named('a.real', ['deflator'])).toEqual(['deflator a.deflator']);
    expect(named('a.old', COMPUTED_FROM)).toEqual([]);
  });

  test('counts the other parts of a share’s whole among what decides it', () => {
    expect(named('trade.share', DECIDED_BY)).toEqual([
      'operand trade.exports',
      'operand trade.total',
      'sibling trade.imports',
    ]);
    expect(named('trade.ratio', DECIDED_BY)).toEqual(['operand trade.exports', 'operand trade.imports']);
  });
});

describe('a walk', () => {
  const { store } = storeOf(
    DEFLATOR,
    REAL,
    'a.cad: {kind: derived, op: convert, of: [a.real], rate: fx.cad-usd, en: a, fr: b}',
    'a.growth: {kind: derived, op: growth, of: [aid.cad@2008, aid.cad@2011], en: a, fr: b}',
  );

  test('comes to all that a fact is computed from, itself first, each once', () => {
    expect(ids(reach(store, ['a.cad', 'a.real'], COMPUTED_FROM))).toEqual([
      'a.cad',
      'a.real',
      'aid.usd',
      'a.deflator',
      'fx.cad-usd',
    ]);
    expect(leavesOf(store, ['a.cad', 'trade.exports'])).toEqual([
      'aid.usd',
      'a.deflator',
      'fx.cad-usd',
      'trade.exports',
    ]);
  });

  test('takes the points asked of a computed series from its operands, and from each that is asked', () => {
    const walked = walk(store, [reference('a.growth')], COMPUTED_FROM).map(({ reference: each, role }) =>
      [role, writeReference(each)].join(' '),
    );
    expect(walked).toEqual([
      ' a.growth',
      'operand aid.cad@2008',
      'operand aid.usd@2008',
      'rate fx.cad-usd',
      'operand aid.cad@2011',
      'operand aid.usd@2011',
    ]);
  });

  test('backwards finds all that rests on a fact', () => {
    expect(dependentsOf(store, 'fx.cad-usd', COMPUTED_FROM)).toEqual(['a.cad', 'a.growth', 'aid.cad', 'aid.cad-2011']);
    expect(dependentsOf(store, 'a.deflator', COMPUTED_FROM)).toEqual(['a.cad', 'a.real']);
    expect(dependentsOf(store, 'trade.imports', DECIDED_BY)).toContain('trade.share');
  });

  test('passes over what is not there, and ends in a circle', () => {
    const { store: round } = storeOf(
      'c.a: {kind: derived, op: sum, of: [c.b, no.such], en: a, fr: b}',
      'c.b: {kind: derived, op: sum, of: [c.a, trade.total], en: a, fr: b}',
    );
    expect(ids(reach(round, ['c.a'], COMPUTED_FROM))).toEqual(['c.a', 'c.b', 'trade.total']);
    expect(walk(round, [reference('c.a')], COMPUTED_FROM)).toHaveLength(4);
    expect(dependentsOf(round, 'c.a', COMPUTED_FROM)).toEqual(['c.b']);
    expect(depthFirst(round, ['c.a'], COMPUTED_FROM)).toMatchObject({ circles: [['c.a', 'c.b']] });
    expect(fingerprint(round, 'c.a')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('derivations of a hostile file', () => {
  const derived = (id: string, of: string) => `${id}: {kind: derived, op: sum, of: [${of}], en: a, fr: b}`;

  test('may be five thousand deep', () => {
    const { store: small } = storeOf();
    const balance = fact(small, 'trade.balance');
    if (balance.kind !== 'derived') throw new Error('trade.balance is computed');
    const [first, second] = balance.of.map(({ id }) => id);
    const chain = Array.from({ length: 5000 }, (_, index): Fact => {
      const of = [index === 0 ? first : `a.n${index}`, second].map((id) => ({ id: id ?? '', span: balance.span }));
      return { ...balance, id: `a.n${index + 1}`, of };
    });
    const { value: store } = buildStore([
      { facts: [...small.facts.values(), ...chain], sources: [], measures: [], names: [], unread: [] },
    ]);
    expect(evaluate(store, reference('a.n5000')).value?.kind).toBe('quantity');
    expect(faultsOf(store, 'a.n5000')).toEqual([]);
    expect(leavesOf(store, ['a.n5000'])).toEqual(['trade.exports', 'trade.imports']);
    expect(dependentsOf(store, 'trade.exports', COMPUTED_FROM)).toHaveLength(5005);
    expect(fingerprint(store, 'a.n5000')).toMatch(/^[0-9a-f]{64}$/);
    expect(depthFirst(store, ['a.n5000'], COMPUTED_FROM).finished).toHaveLength(5002);
  });

  test('may double sixty times', () => {
    const doubled = Array.from({ length: 60 }, (_, index) => {
      const of = index === 0 ? 'trade.exports' : `a.n${index}`;
      return derived(`a.n${index + 1}`, `${of}, ${of}`);
    });
    const { store } = storeOf(...doubled);
    expect(evaluate(store, reference('a.n60')).value?.kind).toBe('quantity');
    expect(ids(reach(store, ['a.n60'], DECIDED_BY))).toHaveLength(61);
    expect(walk(store, [reference('a.n60')], DECIDED_BY)).toHaveLength(61);
    expect(fingerprint(store, 'a.n60')).toMatch(/^[0-9a-f]{64}$/);
  });
});
