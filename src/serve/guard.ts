import { createHash } from 'node:crypto';

/** What decides whether a request is let in. Header values as sent; absent ones undefined. */
export interface Request {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  /** The header `Sec-Fetch-Site`, which browsers set and pages can’t. */
  readonly fetchSite: string | undefined;
}

export interface Gate {
  /** The port that the server listens at. */
  readonly port: number;
  /** The secret of this run. */
  readonly token: string;
  /** The folder that all pages stand in: `/` and a name that nobody can guess either. */
  readonly base: string;
}

export type Admission =
  /** `path` is from the folder of the pages. */
  | { readonly kind: 'admitted'; readonly path: string; readonly query: URLSearchParams }
  /** The token in the address is exchanged for a cookie, and leaves the address. `location` is a path and query. */
  | { readonly kind: 'exchanged'; readonly location: string; readonly cookie: string }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 403 | 405; readonly why: string };

/** The longest path and query that is read, in characters. */
const LONGEST_TARGET = 2_000;

/**
 * Whether a request comes from a page of this server, in a browser that was given the address. Another page in the same
 * browser may send requests here too, under a name of its own that leads to 127.0.0.1 (so the host is compared), or
 * without reading the answers (so the origin is), and so may another user of the machine (so there is a token). The
 * token opens any number of browsers.
 *
 * A browser sends a cookie to every port of a host, so to servers of others too, but only for paths below the one that the
 * cookie is for. That is why the pages stand in a folder whose name is told to none but them.
 */
export function admit(request: Request, gate: Gate): Admission {
  const { method, target, host, origin, fetchSite } = request;
  const names = [`127.0.0.1:${gate.port}`, `localhost:${gate.port}`];
  if (host === undefined || !names.includes(host)) return refused(403, 'this address has another name');
  if (method !== 'GET' && method !== 'POST') return refused(405, 'only GET and POST are answered');
  if (target.length > LONGEST_TARGET || !target.startsWith('/')) return refused(400, 'this is no address here');
  const url = targetOf(target);
  if (url === undefined) return refused(400, 'this is no address here');
  const { path, query } = url;
  if (origin !== undefined && origin !== `http://${host}`) return refused(403, 'it comes from another page');
  if (method === 'POST' && origin === undefined) return refused(403, 'it doesn’t say from which page it comes');
  const given = query.get('token');
  if (method === 'GET' && path === '/' && given !== null) {
    if (!isSame(given, gate.token))
      return refused(401, 'this address is of a preview that has ended: open the one that briefdeck printed last');
    query.delete('token');
    const rest = query.toString();
    return {
      kind: 'exchanged',
      location: rest === '' ? `${gate.base}/` : `${gate.base}/?${rest}`,
      cookie: `${cookieName(gate)}=${gate.token}; HttpOnly; SameSite=Strict; Path=${gate.base}/`,
    };
  }
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') {
    return refused(403, 'it comes from another page');
  }
  if (!cookiesNamed(request.cookie ?? '', cookieName(gate)).some((value) => isSame(value, gate.token))) {
    return refused(401, 'open the address that briefdeck printed');
  }
  if (!path.startsWith(`${gate.base}/`)) return refused(401, 'open the address that briefdeck printed');
  return { kind: 'admitted', path: path.slice(gate.base.length), query };
}

/** The name tells the runs apart. */
function cookieName({ port }: Gate): string {
  return `briefdeck-${port}`;
}

function cookiesNamed(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** Path and query, read without a base, so that `//other.host/` is no host. */
function targetOf(target: string): { readonly path: string; readonly query: URLSearchParams } | undefined {
  const [before = '', ...rest] = target.split('?');
  if (!/^(?:\/[\w~-][\w.~-]*)*\/?$/.test(before)) return undefined;
  return { path: before, query: new URLSearchParams(rest.join('?')) };
}

/** Compares digests, so that the time says nothing of how much was right. */
function isSame(given: string, secret: string): boolean {
  return digest(given) === digest(secret);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refused(status: 400 | 401 | 403 | 405, why: string): Admission {
  return { kind: 'refused', status, why };
}
