import { wrongHost } from './host-name.ts';

/** What an address that somebody wrote is good for. */
export type Address =
  /** In the form a package may hold: a valid URI, ASCII only. */
  | { readonly kind: 'good'; readonly href: string }
  /** It can be followed, but may lead elsewhere than readers think, or nowhere for them. */
  | { readonly kind: 'doubtful'; readonly href: string; readonly why: string; readonly hint: string }
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

type Refused = Extract<Address, { kind: 'refused' }>;

/** In characters. Office and browsers keep some 2,080. */
const LONGEST = 2000;

/** Letters, marks, numbers, punctuation and signs, but no backslash, which browsers read as a slash. */
const WRITTEN = /^(?!.*\\)[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;

const WEB = /^(https?):\/\/([^/?#]*)(?:[/?#]|$)/i;
/** A host, which may be a number in brackets, and its port. */
const AUTHORITY = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i;
const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };
const LAST_PORT = 65_535;

/** The address of a page on the web, by http or https. */
export function readWebAddress(text: string): Address {
  const [, scheme = '', authority = ''] = WEB.exec(text) ?? [];
  if (scheme === '') return refused('the address is none of the web', 'begin it with https://');
  if (!WRITTEN.test(text)) return refused('the address holds a space, a backslash or a sign that is not seen', COPY);
  if (authority.includes('@')) {
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return refused(`the address leads to ${host}: what stands before its @ is a user’s name`, 'leave the name out');
  }
  const [, host = '', port] = AUTHORITY.exec(authority) ?? [];
  if (port !== undefined && (Number(port) > LAST_PORT || Number(port) === 0))
    return refused(`there is no port ${port}`, 'leave the port out, or write one up to 65535');
  const href = host === '' ? undefined : hrefOf(text);
  if (href === undefined) return refused(`“${authority}” is no name of a host`, COPY);
  const wrong = wrongHost(host, new URL(href).hostname) ?? wrongLength(href);
  if (wrong !== undefined) return wrong.kind === 'refused' ? wrong : { ...wrong, href };
  if (port !== undefined && Number(port) !== PORTS[scheme.toLowerCase()]) {
    const why = `the address asks for port ${port}, which many networks don’t let through`;
    return { kind: 'doubtful', href, why, hint: 'leave the port out if the page opens without it' };
  }
  return { kind: 'good', href };
}

const COPY = 'copy the address from the browser, where the page is open';

/** The whole address as a URI, ASCII only. Undefined if it is none. */
export function hrefOf(text: string): string | undefined {
  return urlOf(text)?.href.replace(/[|^`{}"<>\\]/g, encodeURIComponent);
}

/**
 * Undefined if the text is no address. `URL.canParse` of Node 20 says so of any letter beyond ASCII,
 * once V8 has optimized its calls.
 */
export function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

export function wrongLength(href: string): Refused | undefined {
  if (href.length <= LONGEST) return undefined;
  return refused(`the address has ${href.length} characters; ${LONGEST} are allowed`, 'link a page with a shorter one');
}

export function refused(why: string, hint: string): Refused {
  return { kind: 'refused', why, hint };
}
