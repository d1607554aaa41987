import { performance } from 'node:perf_hooks';
import { compile } from './compile.ts';
import { main, reportBug } from './main.ts';
import { nodeIo } from './node-io.ts';

const io = nodeIo();
process.on('uncaughtException', (error) => {
  process.exitCode = reportBug(error, io);
});
// Never process.exit: what was written to a pipe would be cut.
process.exitCode = await main(process.argv.slice(2), io, { compile, now: () => performance.now() });
