// Writes the table of rooms in docs/architecture.md from src/rooms.json.
//
//   node scripts/write-rooms.mjs [--check]
//
// With --check nothing is written; exits with 1 if the table is out of date.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/architecture.md';
const [BEGIN, END] = ['<!-- rooms -->\n', '<!-- /rooms -->\n'];

const { rows } = JSON.parse(readFileSync('src/rooms.json', 'utf8'));
const lines = rows.flatMap((row) =>
  row.map(({ room, holds }, index) => `| ${index === 0 ? '▸' : ''} | \`src/${room}/\` | ${holds} |`),
);
const table = ['| | room | what is in it |', '|---|---|---|', ...lines].join('\n');
const page = readFileSync(PAGE, 'utf8');
const made = `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n${table}\n\n${page.slice(page.indexOf(END))}`;
if (!process.argv.includes('--check')) writeFileSync(PAGE, made);
else if (made !== page) process.exitCode = 1;
