import { defineConfig } from 'vitest/config';

/** Tests that need LibreOffice, Chromium or ssh-keygen: `npm run proof`. */
export default defineConfig({ test: { include: ['tests/**/*.proof.ts'], testTimeout: 60_000 } });
