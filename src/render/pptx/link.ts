const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address in the form a package may hold: a valid URI, ASCII only. Undefined for any scheme other than http, https
 * and mailto, in which case the text is shown without a link.
 */
export function linkTarget(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return PROTOCOLS.has(url.protocol) ? url.href.replace(/[|^`{}"<>\\]/g, encodeURIComponent) : undefined;
}
