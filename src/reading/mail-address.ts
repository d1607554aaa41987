import { wrongHost } from './host-name.ts';
import { type Address, hrefOf, refused, wrongLength } from './web-address.ts';

const RECIPIENT = /^[\w.+'-]{1,64}@([a-z0-9.-]{1,253})$/i;
/** Headers that a link may fill in (RFC 6068, 5). Others add files, or readers that are not seen. */
const HEADERS: ReadonlySet<string> = new Set(['subject', 'cc', 'body']);
const HINT = 'write mailto: and the address, such as mailto:desk@example.org?subject=Mali';

/** `mailto:` with recipients, and subject, copies and text of the mail to be written. */
export function readMailAddress(text: string): Address {
  if (!/^[!-~]+$/.test(text)) return refused('a mail address holds a space or a letter beyond A to Z', HINT);
  const [, to = '', query] = /^mailto:([^?]*)(?:\?(.*))?$/i.exec(text) ?? [];
  const wrong = wrongRecipients(to);
  if (wrong !== undefined) return refused(wrong, HINT);
  const seen = new Set<string>();
  for (const header of query === undefined ? [] : query.split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/.exec(header) ?? [];
    const known = name.toLowerCase();
    if (!HEADERS.has(known))
      return refused(`a mail’s link may not ask for “${name}”`, 'leave all out but subject, cc and body');
    if (seen.has(known)) return refused(`a mail’s link asks for “${name}” twice`, 'leave one out');
    seen.add(known);
    const plain = decoded(value);
    if (plain === undefined || (known === 'body' ? /[^\P{C}\r\n]/u : /\p{C}/u).test(plain))
      return refused(`the “${name}” of a mail’s link holds a sign that is not seen`, 'write it anew');
    const wrongCopy = known === 'cc' ? wrongRecipients(plain) : undefined;
    if (wrongCopy !== undefined) return refused(wrongCopy, HINT);
  }
  const href = hrefOf(text);
  if (href === undefined) return refused('a mail’s link can’t be read', HINT);
  return wrongLength(href) ?? { kind: 'good', href };
}

function wrongRecipients(list: string): string | undefined {
  const wrong = list.split(',').find((each) => {
    const host = RECIPIENT.exec(each)?.[1]?.toLowerCase();
    return host === undefined || wrongHost(host, host) !== undefined;
  });
  if (wrong === undefined) return undefined;
  return wrong === '' ? 'a mail’s link names nobody to write to' : `${wrong} is no mail address`;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
