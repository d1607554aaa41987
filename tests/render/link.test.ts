import { expect, test } from 'vitest';
import { linkTarget } from '../../src/render/link.ts';

test('web and mail addresses are kept, as ASCII', () => {
  expect(linkTarget('https://example.org/a?b=1&c=2')).toBe('https://example.org/a?b=1&c=2');
  expect(linkTarget('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  expect(linkTarget('http://exämple.org/éà')).toBe('http://xn--exmple-cua.org/%C3%A9%C3%A0');
  expect(linkTarget('https://example.org/a|b^c')).toMatch(/^[!-~]+$/);
  expect(linkTarget('https://example.org/a|b^c')).not.toMatch(/[|^]/);
});

test('any other scheme, and what is no address, is refused', () => {
  for (const href of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ppaction://x',
    '/slides/2',
    '',
  ]) {
    expect(linkTarget(href)).toBeUndefined();
  }
});
