import type { NamedFacts } from '../../../project/facts/named-fact.ts';
import type { Answer } from '../../answer.ts';
import { WrongUse } from '../../command.ts';

/** The answer for an ID that no fact has, or whose fact can't be read. */
export function unknownFact(id: string, named: Exclude<NamedFacts, { kind: 'known' }>): Answer | WrongUse {
  if (named.kind === 'unread') {
    const { file, start } = named.at;
    return { lines: [`${id} stands in ${file}:${start.line} and can’t be read`], json: {} };
  }
  const hint = named.meant ? `did you mean ${named.meant}?` : 'briefdeck facts list lists all facts';
  return new WrongUse(`no fact is called ${id}`, hint);
}
