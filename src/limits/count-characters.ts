/** How many characters of a text are one of these, all of ASCII. Keeps nothing, so that a reader may count before it reads. */
export function countCharacters(text: string, characters: string): number {
  const isCounted = new Uint8Array(128);
  for (const character of characters) isCounted[character.charCodeAt(0)] = 1;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) count += isCounted[text.charCodeAt(at)] ?? 0;
  return count;
}
