const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address as a package may hold it: a valid URI, ASCII only. Undefined for any scheme but http, https and mailto,
 * whatever let it come this far: such words are shown without a link.
 */
export function linkTarget(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return PROTOCOLS.has(url.protocol) ? url.href.replace(/[|^`{}"<>\\]/g, encodeURIComponent) : undefined;
}
