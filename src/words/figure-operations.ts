/** How each operation is written, for hints. */
export const USAGE = {
  label: '{{label id}}',
  period: '{{period id}}',
  at: '{{at id 2011}}',
  ratio: '{{ratio a b}}',
  share: '{{share part whole}}',
  difference: '{{difference a b}}',
  sum: '{{sum a b}}',
  change: '{{change id from=2011 to=2023}} or {{change a b}}',
  count: '{{count list}}',
  literal: '{{literal "24/7" because="an idiom"}}',
} as const satisfies Record<string, string>;

/** What may stand before the facts in braces. */
export type Operation = keyof typeof USAGE;

export const OPERATIONS = Object.keys(USAGE);

export function isOperation(name: string): name is Operation {
  return Object.hasOwn(USAGE, name);
}
