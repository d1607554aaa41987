import { SaxesParser } from 'saxes';
import type { Budget } from '../limits/budget.ts';
import { feedXml, type XmlCounted } from './feed-xml.ts';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part while it is read. Names have the prefixes that the program which wrote it chose. */
export interface XmlEvents {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Tells of every tag and text of a part from an untrusted source, and keeps nothing of it: for parts too large for a
 * tree. What `on` throws ends the reading.
 *
 * @returns why it is no XML that can be read
 * @throws OverBudget
 */
export function scanXml(xml: Uint8Array, budget: Budget<XmlCounted>, on: XmlEvents): string | undefined {
  const parser = new SaxesParser();
  let level = 0;
  parser.on('opentag', ({ name, attributes }) => {
    level += 1;
    budget.reach('levels', level);
    on.open(name, attributes as XmlAttributes);
  });
  if (on.text) {
    parser.on('text', on.text);
    parser.on('cdata', on.text);
  }
  parser.on('closetag', ({ name }) => {
    level -= 1;
    on.close?.(name);
  });
  return feedXml(parser, xml, budget);
}
