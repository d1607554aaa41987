/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly type: 'html' | 'script' | 'json' | 'text';
  readonly body: string;
}

const TYPES: Readonly<Record<Answer['type'], string>> = {
  html: 'text/html; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/**
 * Nothing runs but the server’s own script, nothing is fetched from elsewhere, no other page may frame it. Styles stand in
 * the page, since each line of a slide has a place of its own; pictures stand in it as data.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer. */
export const GUARDING = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

export function headersOf({ type }: Pick<Answer, 'type'>): Readonly<Record<string, string>> {
  return { ...GUARDING, 'Content-Type': TYPES[type] };
}

export function html(body: string): Answer {
  return { status: 200, type: 'html', body };
}

export function plain(status: number, words: string): Answer {
  return { status, type: 'text', body: `${words}\n` };
}
