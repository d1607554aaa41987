import { readAddress } from '../reading/address.ts';

/**
 * An address in the form a package may hold: a valid URI, ASCII only. Undefined if it may not be linked, which was told
 * where it was read; the text is then shown without a link.
 */
export function linkTarget(href: string): string | undefined {
  const address = readAddress(href);
  return address.kind === 'refused' ? undefined : address.href;
}
