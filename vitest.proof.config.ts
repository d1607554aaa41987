import { defineConfig } from 'vitest/config';

/** What needs LibreOffice: `npm run proof`. */
export default defineConfig({ test: { include: ['tests/**/*.proof.ts'], testTimeout: 60_000 } });
