import { post } from './post.ts';

/**
 * Opens a place of a file in the editor. The server starts it, or names an address that does. Returns what is to be said
 * where that can’t be done.
 */
export async function openPlace({ dataset }: HTMLElement): Promise<string | undefined> {
  const { file = '', line = '', column = '' } = dataset;
  const response = await post('open', { file, line, column });
  if (response === undefined) return '<p>It could not be opened.</p>';
  const answer: unknown = await response.json();
  const address = field(answer, 'address');
  if (address !== undefined) window.location.assign(address);
  return field(answer, 'html');
}

function field(answer: unknown, name: string): string | undefined {
  if (typeof answer !== 'object' || answer === null || !(name in answer)) return undefined;
  const value: unknown = Reflect.get(answer, name);
  return typeof value === 'string' ? value : undefined;
}
