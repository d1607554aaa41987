import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** What `npm run test:fast` leaves out, and what takes its time. `npm test` runs all of it. */
const SLOW = [
  // The Open XML SDK takes more than a second a deck.
  'tests/render/built-decks.test.ts',
  // The SDK, and decks of a thousand slides.
  'tests/render/odd-decks.test.ts',
  // Each bundles the program, or runs it as a process many times.
  'tests/bundle.test.ts',
  'tests/determinism.test.ts',
  'tests/project/write-all-killed.test.ts',
  // Edits the workspace at random and builds it anew after each edit, to compare.
  'tests/project/remembering.test.ts',
  // Whole font files.
  'tests/fonts/face.test.ts',
  'tests/cli/template/font-add.test.ts',
];

export default mergeConfig(whole, defineConfig({ test: { exclude: [...configDefaults.exclude, ...SLOW] } }));
