// The script someone would write without briefdeck:
//
//   node bench/bare-script.cjs <deck.json> <deck.pptx> stored|deflated
const { readFileSync, writeFileSync } = require('node:fs');
const PptxGenJS = require('pptxgenjs');
const { drawDeck } = require('./bare-deck.cjs');

const [input, output, mode] = process.argv.slice(2);
const deck = drawDeck(PptxGenJS, JSON.parse(readFileSync(input, 'utf8')));
// `stream` compresses on request; in Node, `writeFile` always stores.
deck.stream({ compression: mode === 'deflated' }).then((bytes) => writeFileSync(output, bytes));
