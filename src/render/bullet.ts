/** The marker of a list level of our own masters, counted from 1 with plain text first: dots and dashes alternate. */
export function bulletCharacter(level: number): string {
  return level % 2 === 0 ? '•' : '–';
}
