// What someone would write instead: node bench/bare-script.cjs <deck.json> <deck.pptx> stored|deflated
const { readFileSync, writeFileSync } = require('node:fs');
const PptxGenJS = require('pptxgenjs');
const { drawDeck } = require('./bare-deck.cjs');

const [input, output, mode] = process.argv.slice(2);
const deck = drawDeck(PptxGenJS, JSON.parse(readFileSync(input, 'utf8')));
// `stream` compresses when asked to; `writeFile` stores in Node, whatever it is asked.
deck.stream({ compression: mode === 'deflated' }).then((bytes) => writeFileSync(output, bytes));
