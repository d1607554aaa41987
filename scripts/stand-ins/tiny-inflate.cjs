// tiny-inflate by zlib, many times as fast: the line-break classes are unpacked at each start.
const { inflateRawSync } = require('node:zlib');

module.exports = (source) => new Uint8Array(inflateRawSync(source));
