// Writes docs/diagnostics.md from the table of codes.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/diagnostics/codes-page.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
const { codesPage } = await import(module);
writeFileSync('docs/diagnostics.md', codesPage());
