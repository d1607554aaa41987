import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { unitLabel } from '../../src/resolve/unit-label.ts';

const TROOPS: Unit = {
  kind: 'count',
  noun: { en: { one: 'troop', many: 'troops' }, fr: { one: 'militaire', many: 'militaires' } },
};

test.each<readonly [Unit, number, string, string]>([
  [{ kind: 'money', currency: 'CAD' }, 0, 'Canadian dollars', 'en dollars canadiens'],
  [{ kind: 'money', currency: 'USD' }, 6, 'millions of US dollars', 'en millions de dollars américains'],
  [{ kind: 'money', currency: 'EUR' }, 9, 'billions of euros', 'en milliards d’euros'],
  [TROOPS, 0, 'troops', 'militaires'],
  [TROOPS, 6, 'millions of troops', 'en millions de militaires'],
  [{ kind: 'count' }, 0, '', ''],
  [{ kind: 'count' }, 6, 'millions', 'millions'],
  [{ kind: 'duration', step: 'month' }, 0, 'months', 'mois'],
  [{ kind: 'percent' }, 0, 'percent', 'en pourcentage'],
  [{ kind: 'area', of: 'km2' }, 0, 'km²', 'km²'],
  [{ kind: 'area', of: 'ha' }, 6, 'millions of ha', 'en millions d’ha'],
  [{ kind: 'rate', from: 'USD', to: 'CAD' }, 0, 'CAD per USD', 'CAD pour un USD'],
  [{ kind: 'ratio' }, 0, '', ''],
])('%j plotted by ten to the %d: %s', (unit, exponent, en, fr) => {
  expect(unitLabel(unit, exponent, 'en')).toBe(en);
  expect(unitLabel(unit, exponent, 'fr')).toBe(fr);
});
