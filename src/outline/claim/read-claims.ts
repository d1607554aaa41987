import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Claim } from '../../model/claim.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { textsOf } from '../read-node.ts';
import { readClaim } from './read-claim.ts';

/** The claims of a slide: a list, or a map of names with one claim or several each. */
export function readClaims(node: YamlNode | undefined): Outcome<readonly Claim[]> {
  const found = gatherFindings();
  const named = node?.kind === 'map' ? node.entries : [{ key: undefined, value: node }];
  const claims = named.flatMap(({ key, value }) =>
    textsOf(value).flatMap((text) => found.take(readClaim(text, key)) ?? []),
  );
  return found.with(claims);
}
