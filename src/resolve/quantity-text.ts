import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { readable } from '../facts/reading-digits.ts';
import { formsOf } from '../language/figure-forms.ts';
import { formatInterval } from '../language/format-interval.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import { MAIN_LANGUAGE } from '../language/languages.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { AmountForm, FigureForm } from '../model/words.ts';
import { sizeOf } from '../values/arithmetic.ts';
import { locationOn, type SlideContext } from './context.ts';

/** How a figure is asked for. */
interface Written {
  readonly form: FigureForm;
  readonly digits?: number;
  readonly span: Span;
}

/** An amount in the form and with the digits asked for. Undefined, with a finding, if it has no such form. */
export function quantityText(
  value: Extract<Evaluated, { kind: 'quantity' }>,
  figure: Written,
  isChange: boolean,
  name: string,
  context: SlideContext,
): Outcome<string | undefined> {
  const { digits, form, span } = figure;
  const refuse = (found: Diagnostic) => ({ value: undefined, diagnostics: [{ ...found, at: locationOn(context) }] });
  const isPrinted = value.status === undefined && value.formula === undefined;
  if (digits !== undefined && isPrinted) {
    const message = `${name} is shown as its source prints it, and takes no digits=`;
    return refuse(diagnostic('words/form-misfits', { message, span, hint: 'take digits= out' }));
  }
  const quantity = readable(value, 'running', digits);
  const written = (amount: Quantity, as: AmountForm) => ({
    value: formatQuantity(amount, as, context.language).whole,
    diagnostics: [],
  });
  switch (form) {
    case 'words':
    case 'short':
    case 'bare':
      return written(quantity, form);
    case 'size': {
      const size = isChange ? sizeOf(quantity) : undefined;
      if (size) return written(size, 'words');
      if (!isChange) return refuse(misfit(figure, formsOf(value, isChange), name, context));
      const message = `${name} may be a rise or a fall: ${formatInterval(value.quantity, MAIN_LANGUAGE)}`;
      const hint = 'leave as="size" out and say “changed by”, or cite finer figures';
      return refuse(diagnostic('words/no-direction', { message, span, hint }));
    }
    case 'ordinal':
    case 'year':
      return refuse(misfit(figure, formsOf(value, isChange), name, context));
    default:
      return form satisfies never;
  }
}

export function misfit(
  { form, span }: Written,
  forms: readonly FigureForm[],
  name: string,
  context: SlideContext,
): Diagnostic {
  const others = forms.filter((each) => each !== 'words').map((each) => `as="${each}"`);
  return diagnostic('words/form-misfits', {
    message: `${name} has no form ${form}`,
    span,
    at: locationOn(context),
    hint: others.length === 0 ? 'take as= out' : `take as= out, or write ${others.join(' or ')}`,
  });
}
