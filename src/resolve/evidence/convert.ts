import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { convertMoney } from '../../facts/convert.ts';
import { findFact } from '../../facts/find-fact.ts';
import type { Conversion } from '../../model/outline.ts';
import { locationOn, type SlideContext } from '../context.ts';
import type { ShownFact } from '../shown-facts.ts';

/**
 * The money that a chart shows, in the currency it asks for. Amounts already in that currency stay
 * as they are.
 */
export function converted(
  shown: readonly ShownFact[],
  conversion: Conversion,
  context: SlideContext,
): Outcome<readonly ShownFact[]> {
  const found = gatherFindings();
  const at = locationOn(context, 'chart');
  const rate = found.take(findFact(context.store, conversion.rate));
  if (rate === undefined) return found.with([]);
  if (rate.kind !== 'rate') {
    const message = `${rate.id} is not a rate to convert with`;
    found.add(diagnostic('facts/no-rate', { message, span: conversion.rate.span, at }));
    return found.with([]);
  }
  const to = conversion.to.value;
  return found.with(
    shown.flatMap(({ reference, value }): readonly ShownFact[] => {
      const unit = value.kind === 'quantity' ? value.quantity.unit : value.kind === 'series' ? value.unit : undefined;
      if (unit?.kind === 'money' && unit.currency === to) return [{ reference, value }];
      const outcome = convertMoney(value, rate, to, reference.span);
      const inTo = found.take({ ...outcome, diagnostics: outcome.diagnostics.map((each) => ({ ...each, at })) });
      return inTo === undefined ? [] : [{ reference, value: inTo }];
    }),
  );
}
