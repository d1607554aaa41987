import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** Tests that `npm run test:fast` leaves out, and why they are slow. `npm test` runs them all. */
const SLOW = [
  // The Open XML SDK takes more than a second per deck.
  'tests/render/built-decks.test.ts',
  // The SDK, and decks of a thousand slides.
  'tests/render/odd-decks.test.ts',
  // Each bundles the program, or runs it many times as a process.
  'tests/bundle.test.ts',
  'tests/determinism.test.ts',
  'tests/project/write-all-killed.test.ts',
  // Writes decks some two hundred times.
  'tests/project/killed-delivery.test.ts',
  // Edits the workspace at random and builds it anew after each edit, to compare.
  'tests/project/remembering.test.ts',
  // Each begins a workspace, and checks or builds it whole.
  'tests/cli/new/additions.test.ts',
  'tests/cli/new/brief.test.ts',
  'tests/cli/template/commands.test.ts',
  // Whole font files.
  'tests/fonts/face.test.ts',
  'tests/cli/template/font-add.test.ts',
];

export default mergeConfig(whole, defineConfig({ test: { exclude: [...configDefaults.exclude, ...SLOW] } }));
