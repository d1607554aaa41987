// Preloaded: writes what the process used, as JSON, to the file named by PROCESS_USAGE: `seconds` of
// processor time and `mebibytes` of memory at its peak.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
  writeFileSync(process.env.PROCESS_USAGE, JSON.stringify(usage));
});
