import { faultsOf } from '../../facts/derive.ts';
import type { FactId } from '../../model/fact.ts';
import { type Branch, type Description, describeFact } from '../../project/facts/describe-fact.ts';
import { factsNamed } from '../../project/facts/named-fact.ts';
import type { Io } from '../../project/io.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';
import { unknownFact } from './unknown-fact.ts';
import { useLines } from './use-lines.ts';

export interface ShowOptions extends FactsOptions {
  readonly id: string;
}

/**
 * Shows all there is to know of a fact: its value in both languages, what the true value may be, what it is qualified
 * by, its citations, what it is computed from, where it is used and what it may meet.
 */
export function showFact(options: ShowOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts show', options, presentation, io, (facts): Answer => {
    const named = factsNamed(facts, options.id);
    if (named.kind === 'unknown') return unknownFact(options.id, named);
    const shown = named.facts.map((known) => describeFact(known, facts));
    return {
      lines: shown.flatMap((each, index) => [...(index > 0 ? [''] : []), ...linesOf(each)]),
      json: { facts: shown },
      diagnostics: named.facts.flatMap(({ fact, view }) => faultsOf(view.store, fact.id)),
    };
  });
}

function linesOf(shown: Description): readonly string[] {
  const { label, value } = shown;
  return [
    `${shown.id}  ${shown.kind}, ${shown.state}  ${shown.file}:${shown.line}`,
    ...pairs([
      ['en', [label.en ?? '', value.en].filter((part) => part !== '').join(': ')],
      ['fr', [label.fr ?? '', value.fr].filter((part) => part !== '').join('\u00a0: ')],
      ...(shown.allows === undefined ? [] : [['true value', shown.allows] as const]),
      ...shown.about,
    ]),
    ...list('cited', shown.citations.map(citationLine)),
    ...list(
      'computed from',
      shown.computed.flatMap((branch) => branchLines(branch, '')),
    ),
    ...list('used in', useLines(shown.uses)),
    ...list(
      'may meet in',
      Object.entries(shown.mayMeet).map(([meeting, ids]) =>
        `a ${meeting}: ${shortened(ids)}`.replace('a axis', 'a chart'),
      ),
    ),
  ];
}

function pairs(all: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...all.map(([name]) => name.length));
  return all.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)];
}

function citationLine({ source, title, at, says, superseded }: Description['citations'][number]): string {
  const place = [source, at].filter((part) => part !== undefined).join(' ');
  const quoted = says === undefined ? '' : ` “${says}”`;
  return `${place}${quoted}${title === '' ? '' : `  ${title}`}${superseded ? '  (no longer holds)' : ''}`;
}

function branchLines({ reference, value, op, of }: Branch, indent: string): readonly string[] {
  const own = `${indent}${reference}${op === undefined ? '' : ` (${op})`}${value === '' ? '' : `  ${value}`}`;
  return [own, ...of.flatMap((branch) => branchLines(branch, `${indent}  `))];
}

const SHOWN = 8;

function shortened(ids: readonly FactId[]): string {
  const more = ids.length - SHOWN;
  return more > 0 ? `${ids.slice(0, SHOWN).join(', ')} and ${more} more` : ids.join(', ');
}
