import { endianness } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isOfAnother } from '../../src/serve/peer.ts';

const HERE = { address: '127.0.0.1', port: 0x1267 };
const THERE = { address: '127.0.0.1', port: 0xc001 };

const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';

function line(local: string, remote: string, state: string, user: number): string {
  return `   1: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${user}        0 1586 1 0 20 4 30 10 -1`;
}

describe.skipIf(endianness() !== 'LE')('a connection', () => {
  const [here, there] = ['0100007F:1267', '0100007F:C001'];
  const own = line(here, there, '01', 1000);
  const isAnother = (...lines: string[]) => isOfAnother([HEAD, own, ...lines, ''].join('\n'), THERE, HERE, 1000);

  test('of the same user, or of root, is let in', () => {
    expect(isAnother(line(there, here, '01', 1000))).toBe(false);
    expect(isAnother(line(there, here, '01', 0))).toBe(false);
  });

  test('of another user is not', () => {
    expect(isAnother(line(there, here, '01', 1001))).toBe(true);
    expect(isAnother(line(there, here, '01', 10))).toBe(true);
  });

  test('of IPv6 that leads to IPv4 is told too', () => {
    const mapped = (end: string) => `0000000000000000FFFF0000${end}`;
    expect(isAnother(line(mapped(there), mapped(here), '01', 1001))).toBe(true);
    expect(isAnother(line(mapped(there), mapped(here), '01', 1000))).toBe(false);
  });

  test('that its program closed at once is nobody’s, and not let in', () => {
    expect(isAnother(line(there, here, '05', 0))).toBe(true);
  });

  test('is not mistaken for one from another address at the same port', () => {
    expect(isAnother(line('0200007F:C001', here, '01', 1001), line(there, here, '01', 1000))).toBe(false);
  });

  test('that isn’t listed is let in: the system doesn’t tell whose it is', () => {
    expect(isAnother()).toBe(false);
    expect(isOfAnother('', THERE, HERE, 1000)).toBe(false);
  });
});
