interface Said {
  readonly why: string;
  readonly hint: string;
}

export type WrongHost = ({ readonly kind: 'refused' } & Said) | ({ readonly kind: 'doubtful' } & Said);

const PUBLIC = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** Last parts of names that only a network of one’s own knows (RFC 6761, 6762, 8375, 9476; ICANN’s .internal). */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home|private|home\.arpa|alt)$/;

/** Letters of English and French, and of others in Latin-1: they are seen for what they are. */
const USUAL = /^[a-z0-9._\-ßà-öø-ÿœ]+$/u;

/** In characters, of a name and of each of its parts (RFC 1035, 2.3.4). */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

const PUNYCODE = 'write it in the form with xn-- if that is the host that you mean';

/**
 * Why a host is not one that readers can trust their eyes about; undefined if it is.
 *
 * @param written - as it stands in the address
 * @param real - as a browser takes it: in ASCII, numbers in full
 */
export function wrongHost(written: string, real: string): WrongHost | undefined {
  const host = written.toLowerCase().normalize('NFC');
  const long = tooLong(real);
  if (long !== undefined) return { kind: 'refused', why: long, hint: 'check the address' };
  if (!/^\p{ASCII}+$/u.test(host)) return otherLetters(host, real);
  if (host !== real) return { kind: 'refused', why: `${written} leads to the host ${real}`, hint: 'write that' };
  if (/^\[|\.\d+$/.test(real)) {
    const why = `the host ${real} is a number, which says nothing of whose page it is, and may be of one network only`;
    return { kind: 'doubtful', why, hint: 'write the host’s name' };
  }
  if (OWN_NETWORK.test(real) || /^[a-z0-9_-]+$/.test(real)) {
    const why = `the host ${real} is known in one network only`;
    return { kind: 'doubtful', why, hint: 'link a page that those can open who get the deck' };
  }
  if (!PUBLIC.test(real))
    return { kind: 'refused', why: `“${written}” is no name of a host`, hint: 'check the address' };
  return undefined;
}

function tooLong(host: string): string | undefined {
  const name = host.replace(/\.$/, '');
  if (name.length > LONGEST_NAME)
    return `the name of the host has ${name.length} characters; no host has more than ${LONGEST_NAME}`;
  const label = Math.max(...name.split('.').map(({ length }) => length));
  if (label <= LONGEST_LABEL) return undefined;
  return `a part of the host’s name has ${label} characters; no host has more than ${LONGEST_LABEL} between two dots`;
}

/** A name with letters beyond ASCII: such names can look like others. */
function otherLetters(host: string, real: string): WrongHost | undefined {
  if (!PUBLIC.test(real))
    return { kind: 'refused', why: `${host} leads to the host ${real}`, hint: 'check the address' };
  if (USUAL.test(host)) return undefined;
  if (host.split('.').some(isMixed)) {
    const why = `the host ${host} mixes letters of two scripts, to look like another; it is ${real}`;
    return { kind: 'refused', why, hint: PUNYCODE };
  }
  const why = `the host ${host} is ${real}: its letters may be taken for others`;
  return { kind: 'doubtful', why, hint: PUNYCODE };
}

function isMixed(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /(?!\p{Script=Latin})\p{L}/u.test(label);
}
