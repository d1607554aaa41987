import { LANGUAGES } from '../../../language/languages.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Branch, Description } from '../../../project/facts/describe-fact.ts';
import type { KnownFact } from '../../../project/facts/known-fact.ts';
import { labelledValue } from '../../../project/facts/labelled-value.ts';
import { useLines } from '../../../project/facts/use-lines.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { command } from '../../command.ts';
import { ANSWERING, FACT_ID } from '../../shared-options.ts';
import { unknownFact } from './unknown-fact.ts';

/**
 * Shows everything known about a fact: its value in every language, the range of its true value,
 * its qualifiers and citations, what it is computed from, where it is used and what it may meet.
 */
export const factsShow = command({
  name: 'facts show',
  describe: 'Show a fact: value, citations, what it is computed from, where it is used, what it may meet',
  takes: { id: FACT_ID },
  options: ANSWERING,
  run: async (given, around) => {
    const { describeFact } = await import('../../../project/facts/describe-fact.ts');
    const { readSignatures } = await import('../../../project/read-signatures.ts');
    const { factsNamed } = await import('../../../project/facts/named-fact.ts');
    return answerFromFacts('facts show', given, around, (facts, workspace) => {
      const signaturesOf = ({ view }: KnownFact) => readSignatures(around.io, workspace, `${view.folder}/outline.yaml`);
      const named = factsNamed(facts, given.id);
      if (named.kind !== 'known') return unknownFact(given.id, named);
      const described = named.facts.map((known) => describeFact(known, facts, signaturesOf(known)));
      const shown = described.map(({ value }) => value);
      return {
        lines: shown.flatMap((each, index) => [...(index > 0 ? [''] : []), ...linesOf(each)]),
        json: { facts: shown },
        diagnostics: described.flatMap(({ diagnostics }) => diagnostics),
      };
    });
  },
});

function linesOf(shown: Description): readonly string[] {
  return [
    `${shown.id}  ${shown.kind}, ${shown.state}  ${shown.file}:${shown.line}`,
    ...pairs([
      ...LANGUAGES.map((language) => [language, labelledValue(shown, language)] as const),
      ...(shown.allows === undefined ? [] : [['true value', shown.allows] as const]),
      ...shown.about,
    ]),
    ...(shown.signed === undefined ? [] : list('signed', [signedLine(shown.signed)])),
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

function signedLine({ by, on, key, holds }: NonNullable<Description['signed']>): string {
  const proof = key === undefined ? 'typed name' : `SSH key verified, ${key}`;
  const who = on === undefined ? by : `${by}, ${on}`;
  return `${who} [${proof}]${holds ? '' : '  (the fact has changed since)'}`;
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
