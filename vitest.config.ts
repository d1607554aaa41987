import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Rejections inside the reader of PDFs that reach nobody: src/verify/read-pdf.ts lets them pass, and tests of it bring them about.
    onUnhandledError: (error) => !/\bpdfjs-dist\b/.test(error.stack ?? ''),
    // As in the bundle: the package itself builds an Intl.Segmenter for each command line.
    alias: [{ find: /^string-width$/, replacement: join(import.meta.dirname, 'scripts/stand-ins/string-width.mjs') }],
    server: { deps: { inline: ['yargs', 'cliui', 'wrap-ansi'] } },
    // Otherwise one processor stays idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    // Test files of a worker share modules: loading them again for each file took half of the time.
    isolate: false,
    // Keeps tests out of the user's own cache.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'briefdeck-tests') },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], thresholds: { lines: 90 } },
  },
});
