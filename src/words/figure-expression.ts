import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactReference } from '../model/fact.ts';
import type { FigureExpression, FigureOperand } from '../model/words.ts';
import { isOperation, OPERATIONS, type Operation, USAGE } from './figure-operations.ts';
import { checkOptions, didYouMean, readForm, readWriting } from './figure-options.ts';
import { parseReference } from './reference.ts';
import type { SourceText } from './source-text.ts';
import type { ArgumentSyntax, CallSyntax, OptionSyntax } from './syntax-tree.ts';

/**
 * Reads the content of a mustache. Undefined if it is wrong; each mistake is added to
 * `source.found` with the span of the wrong word. The form is `words` if none is written.
 */
export function readFigure(call: CallSyntax, source: SourceText): FigureExpression | undefined {
  const name = call.name.text;
  if (isOperation(name)) return readOperation(name, call, source);
  if (call.args.length > 0) return unknownOperation(call, source);
  if (!checkOptions('value', call, source)) return undefined;
  const of = readFact(call.name, source);
  const written = readWriting(call, source);
  return of && written && { kind: 'value', of, ...written, span: source.spanAt(call.start, call.end) };
}

function readOperation(name: Operation, call: CallSyntax, source: SourceText): FigureExpression | undefined {
  if (!checkOptions(name, call, source)) return undefined;
  const span = source.spanAt(call.start, call.end);
  switch (name) {
    case 'label':
    case 'count': {
      const of = readOnlyFact(name, call, source);
      return of && { kind: name, of, span };
    }
    case 'period': {
      const of = readOnlyFact(name, call, source);
      const form = readForm(call, source);
      return of && form && { kind: 'period', of, form, span };
    }
    case 'at': {
      const of = readPoint(call, source);
      const written = readWriting(call, source);
      return of && written && { kind: 'value', of, ...written, span };
    }
    case 'ratio':
    case 'share':
    case 'difference': {
      const of = readPair(name, call, source);
      const written = readWriting(call, source);
      return of && written && { kind: name, of, ...written, span };
    }
    case 'sum': {
      const of = checkCount(name, call, 2, call.args.length, source)
        ? readOperands(name, call.args, source)
        : undefined;
      const written = readWriting(call, source);
      return of && written && { kind: 'sum', of, ...written, span };
    }
    case 'change': {
      const of = readChange(call, source);
      const written = readWriting(call, source);
      return of && written && { kind: 'change', of, ...written, span };
    }
    case 'literal':
      return readLiteral(call, source);
  }
}

function unknownOperation(call: CallSyntax, source: SourceText): undefined {
  const name = call.name.text;
  source.found.push(
    diagnostic('words/unknown-operation', {
      message: `no operation is called ${name}`,
      span: source.spanAt(call.name.start, call.name.end),
      hint: name.includes('.')
        ? 'a figure of one fact has only its ID in the braces'
        : (didYouMean(name, OPERATIONS) ?? `an ID holds no spaces; the operations are ${OPERATIONS.join(', ')}`),
    }),
  );
}

/**
 * Whether a call has an allowed number of arguments. The finding points to the first surplus
 * argument, or to the call.
 */
function checkCount(name: Operation, call: CallSyntax, least: number, most: number, source: SourceText): boolean {
  const count = call.args.length;
  if (count >= least && count <= most) return true;
  const extra = call.args[most];
  source.found.push(
    diagnostic('words/arguments', {
      message: extra ? `${name} takes ${counted(most)}, not ${count}` : `${name} needs ${counted(least)}`,
      span: extra ? source.spanAt(extra.start, extra.end) : source.spanAt(call.start, call.end),
      hint: `write ${USAGE[name]}`,
    }),
  );
  return false;
}

function counted(count: number): string {
  return count === 1 ? 'one argument' : 'two arguments';
}

function wrongArgument(name: Operation, argument: ArgumentSyntax, message: string, source: SourceText): undefined {
  source.found.push(
    diagnostic('words/arguments', {
      message,
      span: source.spanAt(argument.start, argument.end),
      hint: `write ${USAGE[name]}`,
    }),
  );
}

function readFact(token: { text: string; start: number; end: number }, source: SourceText): FactReference | undefined {
  const outcome = parseReference(token.text, source.spanAt(token.start, token.end));
  source.found.push(...outcome.diagnostics);
  return outcome.value;
}

function readFactArgument(name: Operation, argument: ArgumentSyntax, source: SourceText): FactReference | undefined {
  if (argument.kind === 'token' && /^[A-Za-z]/.test(argument.text)) return readFact(argument, source);
  if (argument.kind === 'call' && argument.name.text === 'at') {
    const figure = readFigure(argument, source);
    return figure?.kind === 'value' ? figure.of : undefined;
  }
  return wrongArgument(name, argument, `${name} takes the ID of a fact here`, source);
}

function readOnlyFact(name: Operation, call: CallSyntax, source: SourceText): FactReference | undefined {
  const argument = call.args[0];
  return checkCount(name, call, 1, 1, source) && argument ? readFactArgument(name, argument, source) : undefined;
}

/** `{{at id 2011}}` means the same as `{{id@2011}}`. */
function readPoint(call: CallSyntax, source: SourceText): FactReference | undefined {
  const [fact, when] = call.args;
  if (!checkCount('at', call, 2, 2, source) || !fact || !when) return undefined;
  return readSeriesPoint('at', fact, when, source);
}

function readSeriesPoint(
  name: Operation,
  fact: ArgumentSyntax,
  when: ArgumentSyntax,
  source: SourceText,
): FactReference | undefined {
  if (fact.kind !== 'token' || !/^[A-Za-z][^@]*$/.test(fact.text)) {
    return wrongArgument(name, fact, `${name} takes the ID of a series here`, source);
  }
  if (when.kind === 'call') return wrongArgument(name, when, `${name} takes a period here`, source);
  const of = readFact(fact, source);
  if (!of) return undefined;
  const outcome = parseReference(`${fact.text}@${when.text}`, source.spanAt(when.start, when.end));
  source.found.push(...outcome.diagnostics);
  return outcome.value && { ...outcome.value, span: of.span };
}

function readPair(
  name: Operation,
  call: CallSyntax,
  source: SourceText,
): readonly [FigureOperand, FigureOperand] | undefined {
  if (!checkCount(name, call, 2, 2, source)) return undefined;
  const [first, second] = readOperands(name, call.args, source) ?? [];
  return first && second ? [first, second] : undefined;
}

function readOperands(
  name: Operation,
  args: readonly ArgumentSyntax[],
  source: SourceText,
): readonly FigureOperand[] | undefined {
  const operands = args.map((argument) => readOperand(name, argument, source));
  const good = operands.filter((operand) => operand !== undefined);
  return good.length === operands.length ? good : undefined;
}

function readOperand(name: Operation, argument: ArgumentSyntax, source: SourceText): FigureOperand | undefined {
  if (argument.kind !== 'call') return readFactArgument(name, argument, source);
  const figure = readFigure(argument, source);
  if (!figure) return undefined;
  switch (figure.kind) {
    case 'value':
      return figure.of;
    case 'label':
    case 'period':
    case 'literal':
      return wrongArgument(name, argument, `${name} can’t reckon with ${words(figure.kind)}`, source);
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change':
    case 'count':
      return figure;
  }
}

function words(kind: 'label' | 'period' | 'literal'): string {
  return kind === 'literal' ? 'a literal text' : `a ${kind}`;
}

function readChange(call: CallSyntax, source: SourceText): readonly [FactReference, FactReference] | undefined {
  const from = call.options.find(({ key }) => key === 'from');
  const to = call.options.find(({ key }) => key === 'to');
  if (!from && !to && call.args.length !== 1) {
    const [first, second] = call.args;
    if (!checkCount('change', call, 2, 2, source) || !first || !second) return undefined;
    return pairOf(readFactArgument('change', first, source), readFactArgument('change', second, source));
  }
  return readChangeOfSeries(call, from, to, source);
}

function readChangeOfSeries(
  call: CallSyntax,
  from: OptionSyntax | undefined,
  to: OptionSyntax | undefined,
  source: SourceText,
): readonly [FactReference, FactReference] | undefined {
  const series = call.args[0];
  if (!checkCount('change', call, 1, 1, source) || !series) return undefined;
  if (!from || !to) {
    return wrongArgument('change', call, `change needs ${from ? 'to=' : to ? 'from=' : 'from= and to='}`, source);
  }
  return pairOf(
    readSeriesPoint('change', series, from.value, source),
    readSeriesPoint('change', series, to.value, source),
  );
}

function pairOf<T>(first: T | undefined, second: T | undefined): readonly [T, T] | undefined {
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

function readLiteral(call: CallSyntax, source: SourceText): FigureExpression | undefined {
  const text = call.args[0];
  if (!checkCount('literal', call, 1, 1, source) || !text) return undefined;
  if (text.kind !== 'string' || text.text.trim() === '') {
    return wrongArgument('literal', text, 'literal takes its text in quotation marks', source);
  }
  const because = call.options.find(({ key }) => key === 'because')?.value;
  if (because?.kind !== 'string' || because.text.trim() === '') {
    return wrongArgument('literal', because ?? call, 'literal needs a reason in quotation marks: because="…"', source);
  }
  return { kind: 'literal', text: text.text, because: because.text, span: source.spanAt(call.start, call.end) };
}
