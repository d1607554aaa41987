/** Security markings of the Government of Canada, lowest first. */
export type Marking =
  | 'unclassified'
  | 'protected-a'
  | 'protected-b'
  | 'protected-c'
  | 'confidential'
  | 'secret'
  | 'top-secret';

export const MARKINGS: readonly Marking[] = [
  'unclassified',
  'protected-a',
  'protected-b',
  'protected-c',
  'confidential',
  'secret',
  'top-secret',
];
