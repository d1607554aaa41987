/** The value under a key; made, and kept there, where there is none yet. A kept value is never undefined. */
export function keptOrMade<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V;
export function keptOrMade<K, V>(kept: Map<K, V>, key: K, make: () => V): V;
export function keptOrMade<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
