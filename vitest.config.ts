import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Modules are shared between the files of a worker: to read them again for each file took half of the time.
    isolate: false,
    // Nothing of a test is kept in the user's own cache.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'briefdeck-tests') },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], thresholds: { lines: 90 } },
  },
});
