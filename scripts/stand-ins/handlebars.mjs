// The part of Handlebars that reads: its parser and the visitor of its syntax trees.
import * as reader from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import visitor from 'handlebars/dist/cjs/handlebars/compiler/visitor.js';

export default {
  parse: reader.parse,
  parseWithoutProcessing: reader.parseWithoutProcessing,
  Visitor: visitor.default ?? visitor,
};
