import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/template/parse-template.ts';

const MAIN = `template: plain
en: Plain
fonts: {heading: Arial, body: Arial}
colours: {ink: 000000, paper: ffffff, primary: 12436D, mist: F2F4F6, series1: 12436D, series2: F46A25, series3: 28A197, series4: 801650, muted: 4A545E, hairline: C9CED3}
grid: {width: 960, height: 540, margin: 48, columns: 12, gutter: 24, baseline: 6}
styles:
  title: {font: heading, size: 28, line: 34}
  body: {font: body, size: 20, line: 28}
  small: {font: body, size: 12, line: 16}
frame:
  slots:
    title: {accepts: title, columns: 1-10, top: 36, height: 68, style: title}
    note: {accepts: note, columns: 1-11, top: 476, height: 16, style: small}
`;

function findings(slots: string, main = MAIN) {
  const { diagnostics } = parseTemplate('plain', [
    { path: 'templates/plain/template.yaml', text: main },
    { path: 'templates/plain/layouts/words.yaml', text: `en: Words\nslots:\n${slots}` },
  ]);
  return diagnostics.map(({ code, message, span, at }) => ({ code, message, at, line: span?.start.line }));
}

describe('slots of a layout', () => {
  it('may touch', () => {
    const slots = [
      '  left: {accepts: body, x: 48, width: 400, top: 120, height: 300, style: body}',
      '  right: {accepts: image, x: 448, width: 400, top: 120, height: 300, style: body}',
    ];
    expect(findings(slots.join('\n'))).toEqual([]);
  });

  it('are told to lie over each other at the second, and by how much', () => {
    const slots = [
      '  left: {accepts: body, columns: 1-7, top: 120, height: 300, style: body}',
      '  right: {accepts: image, columns: 7-12, top: 400, height: 40, style: body}',
    ];
    expect(findings(slots.join('\n'))).toEqual([
      {
        code: 'template/slots-overlap',
        message: 'the slots left and right lie over each other, 20 points high',
        at: { kind: 'layout', layout: 'words' },
        line: 4,
      },
    ]);
  });

  it('are told to lie over a slot of the frame', () => {
    const [found] = findings('  body: {accepts: body, columns: 1-10, top: 120, height: 360, style: body}');
    expect(found).toMatchObject({ code: 'template/slots-overlap', line: 3 });
    expect(found?.message).toContain('note and body');
  });

  it('are told when a second one takes the same content', () => {
    const slots = [
      '  left: {accepts: [body, image], columns: 1-6, top: 120, height: 300, style: body}',
      '  right: {accepts: [body], columns: 7-12, top: 120, height: 300, style: body}',
    ];
    expect(findings(slots.join('\n'))).toMatchObject([
      {
        code: 'template/second-slot',
        message: 'the slot right is never filled with body: left takes it first',
        line: 4,
      },
    ]);
  });

  it('need the styles that their content is set in', () => {
    const slots = '  main: {accepts: timeline, columns: 1-12, top: 120, height: 300, style: body}';
    expect(findings(slots)).toMatchObject([
      { code: 'template/unknown-style', at: { kind: 'layout', layout: 'words', slot: 'main' }, line: 3 },
    ]);
    const withDate = MAIN.replace(
      '  small:',
      '  date: {font: heading, size: 20, line: 24}\n  date-large: {font: heading, size: 24, line: 30}\n  small:',
    );
    expect(findings(slots, withDate)).toEqual([]);
  });

  it('of the frame are told once for all layouts', () => {
    const main = MAIN.replace('top: 476', 'top: 90');
    const body = '  body: {accepts: body, columns: 1-10, top: 120, height: 300, style: body}';
    expect(findings(body, main)).toMatchObject([{ code: 'template/slots-overlap', at: { kind: 'frame' } }]);
  });
});
