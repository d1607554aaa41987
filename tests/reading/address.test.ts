import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/reading/address.ts';

describe('good addresses', () => {
  test.each([
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['HTTPS://Example.ORG', 'https://example.org/'],
    ['http://example.org:80/a', 'http://example.org/a'],
    ['https://www150.statcan.gc.ca/t1/tbl1/fr/tv.action?pid=1210001101', undefined],
    ['https://example.org/@name/a:b//c', undefined],
    ['https://example.org/é|^"', 'https://example.org/%C3%A9%7C%5E%22'],
    ['https://québec.ca/é', 'https://xn--qubec-csa.ca/%C3%A9'],
    ['https://xn--d1abbgf6aiiy.xn--p1ai/', undefined],
    ['mailto:desk@example.org', undefined],
    ['mailto:a.b+c@example.org,d@example.org?subject=Mali%20%C3%A9&cc=e@example.org&body=Hello%0D%0Athere', undefined],
  ])('%s', (written, href) => {
    expect(readAddress(written)).toEqual({ kind: 'good', href: href ?? written });
  });
});

describe('addresses that are told', () => {
  test.each([
    ['https://мид.рф/', 'the host мид.рф is xn--d1ahl.xn--p1ai: its letters may be taken for others'],
    ['https://аррӏе.com/', 'the host аррӏе.com is xn--80ak6aa92e.com: its letters may be taken for others'],
    ['https://ｇｏｏｄ.ca/', 'the host ｇｏｏｄ.ca is good.ca: its letters may be taken for others'],
    ['https://example.org:8443/', 'the address asks for port 8443, which many networks don’t let through'],
    ['http://example.org:443/', 'the address asks for port 443, which many networks don’t let through'],
    [
      'http://192.168.0.1/a',
      'the host 192.168.0.1 is a number, which says nothing of whose page it is, and may be of one network only',
    ],
    [
      'http://[::1]:80/',
      'the host [::1] is a number, which says nothing of whose page it is, and may be of one network only',
    ],
    ['http://localhost/', 'the host localhost is known in one network only'],
    ['https://intranet/news', 'the host intranet is known in one network only'],
    ['https://files.ministry.local/', 'the host files.ministry.local is known in one network only'],
  ])('%s', (written, why) => {
    expect(readAddress(written)).toMatchObject({ kind: 'doubtful', why });
  });
});

test('names of hosts may be as long as names can be', () => {
  for (const host of [`${'a'.repeat(63)}.org`, `${'a.'.repeat(125)}org`])
    expect(readAddress(`https://${host}/`).kind, host).toBe('good');
});

describe('addresses that are refused', () => {
  test.each<readonly [string, string]>([
    ['https://good.ca@evil.com/', 'the address leads to evil.com: what stands before its @ is a user’s name'],
    ['https://user:pw@host.org/', 'the address leads to host.org: what stands before its @ is a user’s name'],
    [
      'https://gооgle.com/',
      'the host gооgle.com mixes letters of two scripts, to look like another; it is xn--ggle-55da.com',
    ],
    ['https://x.org:99999/', 'there is no port 99999'],
    [
      `https://${'a'.repeat(64)}.org/`,
      'a part of the host’s name has 64 characters; no host has more than 63 between two dots',
    ],
    [`https://${'a.'.repeat(126)}org/`, 'the name of the host has 255 characters; no host has more than 253'],
    ['https://x.org:0/', 'there is no port 0'],
    ['https://x.org:8x/', '“x.org:8x” is no name of a host'],
    ['https://x.org:/', '“x.org:” is no name of a host'],
    ['http://2130706433/', '2130706433 leads to the host 127.0.0.1'],
    ['http://0x7f.1/', '0x7f.1 leads to the host 127.0.0.1'],
    ['https://%67ood.ca/', '%67ood.ca leads to the host good.ca'],
    ['https://good。ca\\evil/', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https://good.ca\\@evil.com/', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https://good.ca/\u202egpj.exe', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https://good\u200b.ca/', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https://x.org/a b', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https://x.org/a\tb', 'the address holds a space, a backslash or a sign that is not seen'],
    ['https:///path', '“” is no name of a host'],
    ['https://-x.org/', '“-x.org” is no name of a host'],
    ['https://x..org/', '“x..org” is no name of a host'],
    [`https://x.org/${'é'.repeat(400)}`, 'the address has 2414 characters; 2000 are allowed'],
    ['mailto:', 'a mail’s link names nobody to write to'],
    ['mailto:desk', 'desk is no mail address'],
    ['mailto:a@localhost', 'a@localhost is no mail address'],
    ['mailto:a@x.org?attach=/etc/passwd', 'a mail’s link may not ask for “attach”'],
    ['mailto:a@x.org?bcc=b@x.org', 'a mail’s link may not ask for “bcc”'],
    ['mailto:a@x.org?subject=a&Subject=b', 'a mail’s link asks for “Subject” twice'],
    ['mailto:a@x.org?subject=a%0d%0abcc:b@x.org', 'the “subject” of a mail’s link holds a sign that is not seen'],
    ['mailto:a@x.org?cc=b', 'b is no mail address'],
    ['mailto:a@x.org?body=%ff', 'the “body” of a mail’s link holds a sign that is not seen'],
    ...[
      'javascript:alert(1)',
      'file:///etc/passwd',
      '\\\\server\\share',
      '//server/share',
      'data:text/html,x',
      'vbscript:x',
      'ms-word:ofe|u|x',
      'ppaction://x',
      'ftp://x.org/',
      'tel:+1',
      ' https://x.org',
      'https:x.org',
      'x.org',
      '',
    ].map((written) => [written, 'a link leads to a web or mail address only'] as const),
  ])('%j', (written, why) => {
    expect(readAddress(written)).toMatchObject({ kind: 'refused', why });
  });
});

test('what is taken is a URI in ASCII that leads where it seems to', () => {
  const piece = fc.constantFrom(
    'https://',
    'x.org',
    'good.ca',
    '@',
    ':',
    '99',
    '/',
    '\\',
    '%2e',
    '.',
    'é',
    'а',
    '?',
    '#',
    '&',
    'mailto:',
    'a=b',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const written = pieces.join('');
      const address = readAddress(written);
      if (address.kind === 'refused') return;
      expect(address.href).toMatch(/^(?:https?:\/\/|mailto:)[!-~]*$/);
      const again = readAddress(address.href);
      expect(again).toMatchObject({ href: address.href });
      const { username, password } = new URL(address.href);
      expect([username, password]).toEqual(['', '']);
    }),
  );
});

test('an address with an accent is read the thousandth time as the first', () => {
  const kinds = Array.from({ length: 20_000 }, () => readAddress('https://québec.ca/é').kind);
  expect(new Set(kinds)).toEqual(new Set(['good']));
});
