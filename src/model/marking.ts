/** Security markings of the Government of Canada, lowest first. */
export const MARKINGS = [
  'unclassified',
  'protected-a',
  'protected-b',
  'protected-c',
  'confidential',
  'secret',
  'top-secret',
] as const;

export type Marking = (typeof MARKINGS)[number];
