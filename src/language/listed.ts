/** The words of a text, in order, for tables of many: `listed('half third')`. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/**
 * A table of phrases by what they mean, turned round: of `{about: 'about | roughly'}`, `about` and
 * `roughly` mean about.
 */
export function phrasesFor<Meaning extends string>(
  phrases: Readonly<Partial<Record<Meaning, string>>>,
): Readonly<Record<string, Meaning>> {
  const entries = Object.entries<string | undefined>(phrases);
  return Object.fromEntries(
    entries.flatMap(([meaning, alike = '']) =>
      alike.split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), meaning as Meaning]),
    ),
  );
}
