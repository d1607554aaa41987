/**
 * State of a file written earlier: `whole` as built, `changed` since, or `foreign`, not known to be
 * ours.
 */
export type Integrity = 'whole' | 'changed' | 'foreign';
