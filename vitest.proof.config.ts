import { defineConfig } from 'vitest/config';

/** Tests that need LibreOffice, Chromium, ssh-keygen or Wine: `npm run proof`. */
export default defineConfig({
  test: { include: ['tests/**/*.proof.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' },
});
