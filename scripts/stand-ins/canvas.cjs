// In place of @napi-rs/canvas, 30 MB of a drawing library that pdf.js loads at start. Only words are
// read of a PDF, and nothing is drawn.
module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
