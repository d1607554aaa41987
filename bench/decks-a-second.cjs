// Prints how many 20-slide decks per second one process writes once it is warm.
//
//   node bench/decks-a-second.cjs briefdeck <workspace>
//   node bench/decks-a-second.cjs stored|deflated <deck.json>
const { readFileSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const PptxGenJS = require('pptxgenjs');
const { load } = require('../bin/load.js');
const { drawDeck } = require('./bare-deck.cjs');

const WARM_UP = 10;
const SECONDS = 4;

const [subject, input] = process.argv.slice(2);

async function measure(writeDeck) {
  for (let i = 0; i < WARM_UP; i += 1) await writeDeck(i);
  const start = performance.now();
  let decks = 0;
  for (; performance.now() - start < SECONDS * 1000; decks += 1) await writeDeck(WARM_UP + decks);
  process.stdout.write(`${(decks * 1000) / (performance.now() - start)}\n`);
}

function briefdeck(workspace) {
  const { program, id } = load(resolve(__dirname, '../dist/briefdeck.cjs'));
  const io = { ...program.nodeIo(), out: () => {}, err: () => {} };
  const outline = join(workspace, 'briefs/reference/deck.yaml');
  const text = readFileSync(outline, 'utf8');
  return async (run) => {
    writeFileSync(outline, `${text}# ${run}\n`);
    const exit = await program.run(['build', '--root', workspace], io, id);
    if (exit !== 0) throw new Error(`briefdeck exits ${exit}`);
  };
}

function bareScript(mode) {
  const output = join(tmpdir(), `bare-${process.pid}.pptx`);
  return async () => {
    const deck = drawDeck(PptxGenJS, JSON.parse(readFileSync(input, 'utf8')));
    writeFileSync(output, await deck.stream({ compression: mode === 'deflated' }));
  };
}

measure(subject === 'briefdeck' ? briefdeck(input) : bareScript(subject));
