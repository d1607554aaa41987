import manifest from '../../package.json' with { type: 'json' };

/** The version of this program, from package.json. */
export const VERSION: string = manifest.version;

/** The oldest version of Node that it runs under, from package.json: `20.19.0`. */
export const OLDEST_NODE: string = manifest.engines.node.replace('>=', '');
