import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/opc/xml-tree.ts';
import { readMasters } from '../../../src/template/own-file/read-masters.ts';
import { ignorableIn } from '../../../src/template/own-file/schema/ignorable.ts';
import { schemaCheck } from '../../../src/template/own-file/schema/schema-check.ts';
import { testOf } from '../../../src/template/own-file/schema/simple-value.ts';
import { buildMaster } from './build-master.ts';
import { changePackage } from './change-package.ts';
import { CORPORATE } from './masters.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout2.xml';
const THEME = 'ppt/theme/theme1.xml';
const PRESENTATION = 'ppt/presentation.xml';
const whole = buildMaster([CORPORATE]);

function messages(changes: Parameters<typeof changePackage>[1]): readonly string[] {
  const source = {
    name: 'ours.potx',
    path: 'templates/ours.potx',
    bytes: changePackage(whole, changes),
    span: undefined,
  };
  const { value, diagnostics } = readMasters(source);
  if (value?.template !== undefined) return ['it was taken'];
  return diagnostics.map(({ message }) => message);
}

function replaced(before: RegExp, after: string) {
  return (text: string) => {
    if (!before.test(text)) throw new Error(`nothing is ${before}`);
    return text.replace(before, after);
  };
}

describe('a value that the format doesn’t have is refused, with its part and element', () => {
  test.each([
    [MASTER, /sz="\d+"/, 'sz="-1"', 'has sz="-1"; it takes a whole number from 100 to 400000'],
    [MASTER, /sz="\d+"/, 'sz="NaN"', 'has sz="NaN"; it takes a whole number from 100 to 400000'],
    [MASTER, /cx="\d+"/, 'cx="-5"', '<a:ext> has cx="-5"; it takes a whole number from 0 to 27273042316900'],
    [MASTER, /cx="\d+"/, 'cx="NaN"', '<a:ext> has cx="NaN"'],
    [MASTER, /(<a:off[^>]*) x="\d+"/, '$1 x="100000000000000000000000"', '<a:off> has x="100000000000000000000000"'],
    [
      MASTER,
      /<a:spcPts val="\d+"/,
      '<a:spcPts val="-500"',
      '<a:spcPts> has val="-500"; it takes a whole number from 0 to 158400',
    ],
    [
      THEME,
      /<a:srgbClr val="\w+"/,
      '<a:srgbClr val="ZZZZZZ"',
      '<a:srgbClr> has val="ZZZZZZ"; it takes 6 hexadecimal digits',
    ],
    [THEME, /<a:srgbClr val="\w+"/, '<a:srgbClr', '<a:srgbClr> lacks val'],
    [LAYOUT, /<p:ph /, '<p:ph orient="up" ', '<p:ph> has orient="up"; it takes one of horz, vert'],
    [LAYOUT, /preserve="1"/, 'preserve="maybe"', '<p:sldLayout> has preserve="maybe"; it takes true or false'],
    [LAYOUT, /<p:sldLayout /, '<p:sldLayout bold="1" ', '<p:sldLayout> has bold, which is no attribute of it'],
    [LAYOUT, /<p:spTree>/, '<p:spTree>words', '<p:spTree> holds text'],
    [LAYOUT, /<p:spTree>/, '<p:spTree><a:off x="1" y="2"/>', '<p:spTree> holds <a:off>, which has no place there'],
    [
      THEME,
      /<a:fontScheme[\s\S]*<\/a:fontScheme>/,
      '',
      'the elements in <a:themeElements> are too few, too many or in the wrong order',
    ],
  ])('%s: %s as %s', (part, before, after, why) => {
    const [message = '', ...others] = messages({ [part]: replaced(before, after) });
    expect(others).toEqual([]);
    expect(message).toContain(`ours.potx: its part ${part} is not as PowerPoint’s format has it: `);
    expect(message).toContain(why);
  });
});

describe('why a part can’t be read is told', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const doctype = replaced(/\?>/, '?><!DOCTYPE a [<!ENTITY e "x">]>');
  const textOf = '<?xml version="1.0"?><p:presentation xmlns:p="x"/>';
  test.each([
    [MASTER, doctype, `its part ${MASTER} can’t be read as XML: it has a document type`],
    [PRESENTATION, doctype, `its part ${PRESENTATION} can’t be read as XML: it has a document type`],
    [LAYOUT, doctype, `its part ${LAYOUT} can’t be read as XML: it has a document type`],
    [MASTER, utf16(textOf), `its part ${MASTER} can’t be read as XML: it is in UTF-16, where UTF-8 is read`],
    [THEME, new Uint8Array([0x3c, 0xff, 0x3e]), `its part ${THEME} can’t be read as XML: it isn’t in UTF-8`],
    [
      MASTER,
      replaced(/encoding="UTF-8"/, 'encoding="ISO-8859-1"'),
      `its part ${MASTER} can’t be read as XML: it calls its encoding ISO-8859-1, where UTF-8 is read`,
    ],
  ])('%s', (part, change, why) => {
    expect(messages({ [part]: change })).toEqual([`ours.potx: ${why}`]);
  });

  test('a page that PowerPoint doesn’t have', () => {
    expect(messages({ [PRESENTATION]: replaced(/cx="\d+"/, 'cx="99999999999"') })[0]).toMatch(
      /^ours\.potx: its pages are [\d.]+ by [\d.]+ inches; from 3 to 56 are taken$/,
    );
  });
});

describe('what the format lets stand is taken', () => {
  const check = (xml: string) => {
    const reading = readXml(xml);
    if (reading.kind === 'refused') throw new Error(reading.why);
    return schemaCheck()(reading.root, ignorableIn(xml));
  };
  const tags = (attributes: string, content: string) =>
    check(
      `<p:tagLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:new" ${attributes}>${content}</p:tagLst>`,
    );
  const tag = '<p:tag name="A" val="1"/>';

  test('elements and attributes of namespaces that may be passed over, and no others', () => {
    expect(tags('mc:Ignorable="n"', `<n:new/>${tag}<p:tag name="A" val="1" n:by="x"/>`)).toBeUndefined();
    expect(tags('', `<n:new/>${tag}`)).toBe('<p:tagLst> holds <{urn:new}new>, which has no place there');
    expect(tags('', '<p:tag name="A" val="1" n:by="x"/>')).toBe('<p:tag> has {urn:new}by, which is no attribute of it');
  });

  test('of alternatives the fallback, and of a choice what has right values', () => {
    const either = (choice: string, fallback: string) =>
      tags(
        '',
        `<mc:AlternateContent><mc:Choice Requires="n"><n:new/>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
      );
    expect(either(tag, tag)).toBeUndefined();
    expect(either('', '<p:tag name="A"/>')).toBe('<p:tag> lacks val');
  });

  test('the masters that tests are made with', () => {
    expect(messages({})).toEqual(['it was taken']);
  });
});

test.each([
  ['whole 0 100', ['0', '100'], ['-1', '101', '1.5', '', ' 5', '+5', 'NaN', '1e2']],
  ['pattern -?[0-9]+(\\.[0-9]+)?%', ['50%', '-1.5%'], ['50', '%', '50%x', `${'9'.repeat(80)}%`]],
  ['hex 3', ['FF00aa'], ['FF00a', 'ZZZZZZ', 'FF00aa0']],
  ['word l ctr r', ['l', 'ctr'], ['L', 'left', '']],
  ['boolean', ['true', '0'], ['yes', 'True', '']],
  ['number', ['1.5', '-2e3'], ['NaN', 'x']],
  ['date', ['2013-11-05T10:00:00Z'], ['2013-11-05']],
  ['text 3', ['', 'abc'], ['abcd']],
])('%s is what it says', (type, right, wrong) => {
  const test = testOf(type);
  expect(right.filter((each) => !test(each))).toEqual([]);
  expect(wrong.filter(test)).toEqual([]);
});
