import { mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** Readers and whole workspaces under inputs at random: `npm run fuzz`, with `FUZZ_SECONDS=3600` for an hour. */
const fuzzing = mergeConfig(whole, {
  test: { globalSetup: ['tests/fuzz/watch.ts'], isolate: true, reporters: ['default'] },
});
fuzzing.test.include = ['tests/fuzz/**/*.fuzz.ts'];
fuzzing.test.setupFiles = [];

export default fuzzing;
