import { readMailAddress } from './mail-address.ts';
import { type Address, readWebAddress, refused } from './web-address.ts';

/**
 * What a link may lead to: a page on the web, or a mail to be written. All else names files of one computer or starts
 * programs.
 */
export function readAddress(text: string): Address {
  if (/^https?:\/\//i.test(text)) return readWebAddress(text);
  if (/^mailto:/i.test(text)) return readMailAddress(text);
  return refused('a link leads to a web or mail address only', 'begin the address with https://, http:// or mailto:');
}
