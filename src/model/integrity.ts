/** How a file that was written earlier stands: `whole` as it was built, `changed` since, or `foreign`: not known to be ours. */
export type Integrity = 'whole' | 'changed' | 'foreign';
