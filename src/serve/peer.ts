import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { endianness } from 'node:os';

/** An end of a connection over IPv4. */
export interface End {
  readonly address: string;
  readonly port: number;
}

/**
 * Whether another user of this machine is at the other end of a connection. On a machine of several users the token alone is
 * weak: the browser is started with the address, and all of them may see how programs were started. Only Linux tells whose a
 * connection is; where that isn’t told, nobody is taken for another.
 */
export function isOfAnotherUser({ localAddress, localPort, remoteAddress, remotePort }: Socket): boolean {
  const user = process.getuid?.();
  if (process.platform !== 'linux' || user === undefined) return false;
  if (!localAddress || !localPort || !remoteAddress || !remotePort) return true;
  const here = { address: localAddress, port: localPort };
  return isOfAnother(connections(), { address: remoteAddress, port: remotePort }, here, user);
}

/**
 * @param table - lines of `/proc/net/tcp` (proc_pid_net(5)), where each end of a connection within a machine has its own
 * @param user - the number of the one who may connect, besides root, who may do anything
 */
export function isOfAnother(table: string, there: End, here: End, user: number): boolean {
  const ends = [there, here].map(written);
  for (const line of table.split('\n')) {
    const [, local = '', remote = '', state, , , , owner] = line.trim().split(/\s+/);
    if (local.slice(-13) !== ends[0] || remote.slice(-13) !== ends[1]) continue;
    // Once a program has closed it, a connection is listed as root’s.
    return state !== ESTABLISHED || (owner !== '0' && owner !== `${user}`);
  }
  return false;
}

const ESTABLISHED = '01';

/** As the table has it. With IPv6 it ends so too. */
function written({ address, port }: End): string {
  const bytes = address.split('.').map((byte) => hex(Number(byte), 2));
  const ordered = endianness() === 'LE' ? bytes.reverse() : bytes;
  return `${ordered.join('')}:${hex(port, 4)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** Empty where a system keeps them to itself. */
function connections(): string {
  return ['tcp', 'tcp6'].map(tableOf).join('\n');
}

function tableOf(name: string): string {
  try {
    return readFileSync(`/proc/net/${name}`, 'latin1');
  } catch {
    return '';
  }
}
