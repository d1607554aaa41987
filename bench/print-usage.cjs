// Preloaded: writes the process's peak memory, in MiB, to the file named by PEAK_MEMORY.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS / 1024));
});
