import { defineConfig } from 'vitest/config';

/** What needs LibreOffice or Chromium: `npm run proof`. */
export default defineConfig({ test: { include: ['tests/**/*.proof.ts'], testTimeout: 60_000 } });
