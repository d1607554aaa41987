import { describe, expect, test } from 'vitest';
import { admit, type Request } from '../../src/serve/guard.ts';

const GATE = { port: 4711, token: 'the-secret-of-this-run', base: '/the-folder-of-this-run' };

const OWN: Request = {
  method: 'GET',
  target: '/the-folder-of-this-run/',
  host: '127.0.0.1:4711',
  origin: undefined,
  cookie: 'briefdeck-4711=the-secret-of-this-run',
  fetchSite: 'same-origin',
};

function kindOf(changed: Partial<Request>): string {
  return admit({ ...OWN, ...changed }, GATE).kind;
}

describe('who is let in', () => {
  test('a page of the server itself, by either of its names', () => {
    expect(kindOf({})).toBe('admitted');
    expect(kindOf({ host: 'localhost:4711' })).toBe('admitted');
    expect(kindOf({ method: 'POST', origin: 'http://127.0.0.1:4711' })).toBe('admitted');
  });

  test('a name that leads here and isn’t ours is refused, with cookie and all (DNS rebinding)', () => {
    for (const host of [
      'evil.example:4711',
      '127.0.0.1',
      '127.0.0.1:80',
      '127.0.0.1.evil.example:4711',
      '[::1]:4711',
      '',
    ]) {
      expect(kindOf({ host })).toBe('refused');
    }
    expect(kindOf({ host: undefined })).toBe('refused');
  });

  test('what another page sends is refused, even with the cookie', () => {
    expect(kindOf({ method: 'POST', origin: 'https://evil.example', fetchSite: 'cross-site' })).toBe('refused');
    expect(kindOf({ method: 'POST', origin: 'http://127.0.0.1:4712', fetchSite: 'same-site' })).toBe('refused');
    expect(kindOf({ method: 'POST', origin: 'null' })).toBe('refused');
    expect(kindOf({ method: 'POST', origin: undefined })).toBe('refused');
    expect(kindOf({ origin: 'http://localhost:4711' })).toBe('refused');
    expect(kindOf({ fetchSite: 'cross-site' })).toBe('refused');
    expect(kindOf({ fetchSite: 'same-site' })).toBe('refused');
  });

  test('other methods are refused', () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'get', 'CONNECT', ''])
      expect(kindOf({ method })).toBe('refused');
  });

  test('no cookie, a wrong one, or that of another run is refused', () => {
    for (const cookie of [
      undefined,
      '',
      'briefdeck-4711=',
      'briefdeck-4711=the-secret',
      'briefdeck-4712=the-secret-of-this-run',
      'x-briefdeck-4711=the-secret-of-this-run',
    ]) {
      expect(kindOf({ cookie })).toBe('refused');
    }
  });

  test('cookies of other servers on this host don’t hide ours', () => {
    expect(kindOf({ cookie: 'a=1; briefdeck-1=x; briefdeck-4711=old; briefdeck-4711=the-secret-of-this-run; b' })).toBe(
      'admitted',
    );
  });
});

describe('the folder of a run', () => {
  test('is all that its cookie is sent to: a server of others at another port doesn’t know it', () => {
    const admission = admit({ ...OWN, cookie: undefined, target: '/?token=the-secret-of-this-run' }, GATE);
    expect(admission).toMatchObject({
      location: `${GATE.base}/`,
      cookie: expect.stringMatching(/; Path=\/the-folder-of-this-run\/$/),
    });
  });

  test('is not part of the path that a page is found by', () => {
    expect(admit({ ...OWN, target: `${GATE.base}/events?brief=a` }, GATE)).toMatchObject({ path: '/events' });
    expect(admit({ ...OWN, target: `${GATE.base}/` }, GATE)).toMatchObject({ path: '/' });
  });

  test('is needed besides the cookie, which others may have read', () => {
    for (const target of [
      '/',
      '/events',
      '/the-folder-of-this-run',
      '/the-folder-of-this-ru/',
      '/x/the-folder-of-this-run/',
    ]) {
      expect(admit({ ...OWN, target }, GATE)).toMatchObject({ kind: 'refused', status: 401 });
    }
  });
});

describe('the token', () => {
  const bare = { ...OWN, cookie: undefined, fetchSite: 'none' };

  test('becomes a cookie that no script reads and no other page sends, and leaves the address', () => {
    const admission = admit({ ...bare, target: '/?token=the-secret-of-this-run&brief=a%2Fb' }, GATE);
    expect(admission).toEqual({
      kind: 'exchanged',
      location: '/the-folder-of-this-run/?brief=a%2Fb',
      cookie: 'briefdeck-4711=the-secret-of-this-run; HttpOnly; SameSite=Strict; Path=/the-folder-of-this-run/',
    });
  });

  test('opens a second browser too', () => {
    const target = '/?token=the-secret-of-this-run';
    expect([bare, bare].map((each) => admit({ ...each, target }, GATE).kind)).toEqual(['exchanged', 'exchanged']);
  });

  test('a wrong one is refused, and it opens nothing but the first page', () => {
    expect(admit({ ...bare, target: '/?token=wrong' }, GATE).kind).toBe('refused');
    expect(admit({ ...bare, target: '/slides?token=the-secret-of-this-run' }, GATE).kind).toBe('refused');
    expect(
      admit(
        { ...bare, method: 'POST', origin: 'http://127.0.0.1:4711', target: '/?token=the-secret-of-this-run' },
        GATE,
      ).kind,
    ).toBe('refused');
  });
});

test('an address is a path of plain names, and nothing that leads elsewhere', () => {
  for (const target of [
    '',
    'x',
    '//evil.example/',
    '/..%2f..%2fetc/passwd',
    '/a\\b',
    '/%00',
    'http://127.0.0.1:4711/',
    `/${'a'.repeat(3_000)}`,
    '/a b',
  ]) {
    expect(admit({ ...OWN, target }, GATE)).toMatchObject({ kind: 'refused', status: 400 });
  }
});
