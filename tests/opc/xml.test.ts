import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText, isXmlText } from '../../src/opc/xml.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a parser reads back: references resolved and nothing else changed. */
function parsed(escaped: string): string {
  return escaped.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : ENTITIES[name]!,
  );
}

const xmlText = fc.string({ unit: 'binary' }).filter(isXmlText);

describe('XML text', () => {
  it('keeps markup characters as text', () => {
    expect(escapeText('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d');
  });

  it('keeps quotes and white space in an attribute', () => {
    expect(escapeAttribute('say "a"\tb\nc\rd')).toBe('say &quot;a&quot;&#9;b&#10;c&#13;d');
  });

  it('keeps a carriage return, which a parser would make a line feed', () => {
    expect(escapeText('a\r\nb')).toBe('a&#13;\nb');
  });

  it('leaves letters of every script alone', () => {
    expect(escapeText('Élections – Mali 🇲🇱 17,2 M$')).toBe('Élections – Mali 🇲🇱 17,2 M$');
  });

  it.each(['\u0000', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', 'a\udc00b'])(
    'refuses %j, which XML can’t hold',
    (text) => {
      expect(isXmlText(text)).toBe(false);
      expect(() => escapeText(text)).toThrow(/can’t/);
      expect(() => escapeAttribute(text)).toThrow(/can’t/);
    },
  );

  it('gives back what went in', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        expect(parsed(escapeText(text))).toBe(text);
        expect(parsed(escapeAttribute(text))).toBe(text);
        expect(escapeAttribute(text)).not.toMatch(/[<>"\t\n\r]/);
      }),
    );
  });
});
