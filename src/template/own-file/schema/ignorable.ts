const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The namespaces that a part’s first element says may be passed over (ECMA-376 part 3, 7.2). */
export function ignorableIn(xml: string): ReadonlySet<string> {
  const [start = ''] = /<[A-Za-z_][^<>]*>/.exec(xml) ?? [];
  const declared = new Map<string, string>();
  for (const [, prefix = '', , namespace = ''] of start.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(["'])([^"']*)\2/g))
    declared.set(prefix, namespace);
  const own = [...declared].find(([, namespace]) => namespace === COMPATIBILITY)?.[0];
  const attribute =
    own === undefined ? undefined : new RegExp(`\\s${own}:Ignorable\\s*=\\s*["']([^"']*)["']`).exec(start);
  const names = attribute?.[1]?.split(/\s+/) ?? [];
  return new Set(names.flatMap((prefix) => declared.get(prefix) ?? []));
}
