import { diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { FIGURE_FORMS, type FigureForm } from '../model/words.ts';
import type { Operation } from './figure-operations.ts';
import type { SourceText } from './source-text.ts';
import type { CallSyntax } from './syntax-tree.ts';

const OPTIONS: Readonly<Record<Operation | 'value', readonly string[]>> = {
  value: ['as', 'digits'],
  label: [],
  period: ['as'],
  at: ['as', 'digits'],
  ratio: ['as', 'digits'],
  share: ['as', 'digits'],
  difference: ['as', 'digits'],
  sum: ['as', 'digits'],
  change: ['as', 'digits', 'from', 'to'],
  count: [],
  literal: ['because'],
};

/** Whether a call has only options of its operation, each once; `value` is a figure of one fact. */
export function checkOptions(name: Operation | 'value', call: CallSyntax, source: SourceText): boolean {
  const allowed = OPTIONS[name];
  let good = true;
  call.options.forEach((option, index) => {
    const known = allowed.includes(option.key);
    const again = call.options.findIndex((other) => other.key === option.key) < index;
    if (known && !again) return;
    good = false;
    const what = name === 'value' ? 'a figure' : name;
    source.found.push(
      diagnostic('words/unknown-option', {
        message: known ? `${option.key}= is given twice` : `${what} has no option ${option.key}=`,
        span: source.spanAt(option.start, option.end),
        hint: known
          ? 'keep one of them'
          : (didYouMean(option.key, allowed) ??
            (allowed.length === 0 ? 'it takes none' : `it takes ${allowed.map((key) => `${key}=`).join(', ')}`)),
      }),
    );
  });
  return good;
}

/** How a number is to be written: its form, and the most digits it may have. */
export function readWriting(
  call: CallSyntax,
  source: SourceText,
): { readonly form: FigureForm; readonly digits?: number } | undefined {
  const form = readForm(call, source);
  const option = call.options.find(({ key }) => key === 'digits');
  if (!option) return form && { form };
  const { value } = option;
  const digits = value.kind !== 'call' && /^\d{1,2}$/.test(value.text) ? Number(value.text) : 0;
  if (form && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) return { form, digits };
  source.found.push(
    diagnostic('words/arguments', {
      message: `digits= takes a number from ${FEWEST_DIGITS} to ${MOST_DIGITS}`,
      span: source.spanAt(value.start, value.end),
      hint: 'write digits=6 for six significant figures',
    }),
  );
  return undefined;
}

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 15;

/** The form asked for with `as=`; `words` if none is. */
export function readForm(call: CallSyntax, source: SourceText): FigureForm | undefined {
  const option = call.options.find(({ key }) => key === 'as');
  if (!option) return 'words';
  const { value } = option;
  const form = value.kind === 'string' ? FIGURE_FORMS.find((known) => known === value.text) : undefined;
  if (form) return form;
  const text = value.kind === 'call' ? '(…)' : value.text;
  const bare = value.kind === 'token' && FIGURE_FORMS.some((known) => known === value.text);
  source.found.push(
    diagnostic('words/unknown-form', {
      message: bare ? `the form ${text} needs quotation marks` : `no form is called ${text}`,
      span: source.spanAt(value.start, value.end),
      hint: bare
        ? `write as="${text}"`
        : (didYouMean(text, FIGURE_FORMS) ?? `the forms are ${FIGURE_FORMS.join(', ')}`),
    }),
  );
  return undefined;
}

/** A hint, if a known word is near to this one. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const meant = nearest(word, known);
  return meant && `did you mean ${meant}?`;
}
