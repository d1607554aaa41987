import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { stopsDraft } from '../src/diagnostics/stops-draft.ts';
import { openProject } from '../src/project/project.ts';
import { CASE_NAMES, caseWorkspace } from './case-workspace.ts';
import type { MemoryIo } from './memory-io.ts';
import { textOfScene } from './scene-words.ts';

const BRIEF = 'briefs/case.yaml';

async function draftOf(io: MemoryIo) {
  const project = openProject(io, { root: '/ws' }, { draft: true });
  const { value, diagnostics } = await project.build(BRIEF, 'pptx');
  const laidOut = (await project.laidOut(BRIEF)).value.decks;
  return { decks: value.decks, laidOut, found: diagnostics };
}

function wanted(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ severity }) => severity !== 'advice');
}

describe('a draft', () => {
  // An empty file has no marking.
  it.each(CASE_NAMES.filter((name) => name !== 'empty-brief'))('is a deck, whatever the mistake: %s', async (name) => {
    const { decks, laidOut, found } = await draftOf(caseWorkspace(name));
    const stopped = found.some(stopsDraft);
    expect(decks.length).toBeGreaterThan(0);
    expect(decks.map(({ bytes }) => bytes.length > 0)).toEqual(decks.map(() => !stopped));
    for (const { scene } of laidOut) {
      // A screen reader tells slides by their titles.
      const untitled = scene.slides.filter(
        ({ shapes }) => !shapes.some((shape) => shape.kind === 'text' && shape.slot === 'title'),
      );
      expect(untitled.map(({ id }) => id)).toEqual([]);
      const text = textOfScene(scene).replaceAll('\u00a0', ' ');
      const here = wanted(found).filter(
        ({ at }) => !at || !('language' in at) || !at.language || at.language === scene.language,
      );
      const messages = here.map(({ message }) => message.replaceAll('\u00a0', ' '));
      expect(messages.filter((message) => !text.includes(message))).toEqual([]);
    }
  });
});

/** Slips of a hand in one line of an outline. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  'a line is lost': () => '',
  'a tab indents it': (line) => `\t${line}`,
  'it is indented too far': (line) => `  ${line}`,
  'it is indented too little': (line) => line.slice(1),
  'a quotation mark is left open': (line) => line.replace(/: (\S)/, ': "$1'),
  'it stands twice': (line) => `${line}\n${line}`,
  'the colon is lost': (line) => line.replace(':', ''),
  'a bracket is left open': (line) => `${line} [a`,
  'braces stand unquoted': (line) => line.replace(/: \S.*/, ': {{trade.total}}'),
  'a second colon stands in it': (line) => `${line}: b`,
  'an anchor stands in it': (line) => line.replace(': ', ': &a '),
  'half of it is lost': (line) => line.slice(0, Math.ceil(line.length / 2)),
  'a control character stands in it': (line) => `${line}\u0007`,
  'a second document begins behind it': (line) => `${line}\n---`,
  'its value is lost': (line) => line.replace(/:.*/, ':'),
  'its value is a list': (line) => line.replace(/: .*/, ': [1, 2]'),
};

describe('a draft of an outline with a slip', () => {
  const io = caseWorkspace('panels');
  const project = openProject(io, { root: '/ws' }, { draft: true, remembers: true });
  const lines = io.text(`/ws/${BRIEF}`).split('\n');

  it.each(Object.entries(SLIPS))('is a deck all the same, but for its marking: %s', async (_, slip) => {
    for (const [index, line] of lines.entries()) {
      if (index % 7 > 0) continue;
      project.overlay(BRIEF, lines.map((each, at) => (at === index ? slip(each) : each)).join('\n'));
      const { value, diagnostics } = await project.laidOut(BRIEF);
      if (line.includes('marking:')) expect(diagnostics.some(stopsDraft) || value.decks.length > 0).toBe(true);
      else
        expect([value.decks.length > 0, diagnostics.filter(stopsDraft)], `${index + 1}: ${line}`).toEqual([true, []]);
    }
  });

  it('keeps the slides that can be read, in their order, and says on the others what is wrong', async () => {
    const broken = lines.join('\n').replace(/^( *)- .*$/m, '$1- id: "first\n$1  en: |\n$1    # First\n$&');
    project.overlay(BRIEF, broken);
    const { value } = await project.laidOut(BRIEF);
    const [whole] = (await openProject(io, { root: '/ws' }, { draft: true }).laidOut(BRIEF)).value.decks;
    const slides = value.decks[0]?.scene.slides.map(({ id }) => id);
    expect(slides?.slice(1)).toEqual(whole?.scene.slides.map(({ id }) => id));
    expect(slides?.[0]).toBe('number-1');
  });

  it.each(['title', 'template', 'as-of', 'brief', 'slides'])('comes without %s', async (key) => {
    const without = lines.join('\n').replace(new RegExp(`^${key}:.*\n(?:[ -].*\n|\n)*`, 'm'), '');
    expect(without).not.toBe(lines.join('\n'));
    project.overlay(BRIEF, without);
    const { value, diagnostics } = await project.build(BRIEF, 'pptx');
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(value.decks.map(({ bytes }) => bytes.length > 0)).toContain(true);
  });

  it('shows no day where none can be read', async () => {
    project.overlay(BRIEF, lines.join('\n').replace(/^as-of:.*$/m, 'as-of: soon'));
    const { value } = await project.laidOut(BRIEF);
    const text = value.decks.map(({ scene }) => textOfScene(scene)).join('\n');
    expect(text).not.toMatch(/1980/);
  });
});

describe('the marking of a draft whose YAML is broken', () => {
  const head = 'brief: case\ntitle: {en: A}\ntemplate: ministry\nas-of: 2023-12-31\n';
  const slides = 'slides:\n  - en: |\n      # One\n  - marking: protected-a\n    id: "open\n';

  it.each([
    ['is the highest that stands in the text', `marking: unclassified\n${slides}`, 'protected-a'],
    ['is none where one of them isn’t known', `marking: secrt\n${slides}`, undefined],
    ['is none where none stands in it', slides.replace('marking: protected-a', 'id: b'), undefined],
    ['is the higher of two', `marking: unclassified\nmarking: protected-a\nslides: []\n`, 'protected-a'],
  ])('%s', async (_, rest, marking) => {
    const io = caseWorkspace('minimal');
    io.files.set(`/ws/${BRIEF}`, head + rest);
    const project = openProject(io, { root: '/ws' }, { draft: true });
    const { value, diagnostics } = await project.laidOut(BRIEF);
    expect(value.decks[0]?.deck.marking).toBe(marking);
    expect(diagnostics.some(({ code }) => code === 'marking/unread')).toBe(marking === undefined);
  });
});

describe('a chart that can’t be made', () => {
  it.each(['chart-of-one-number', 'currencies-on-one-axis', 'series-without-point', 'timeline-of-one'])(
    'has a plate at its place, which nothing touches: %s',
    async (name) => {
      const { laidOut, found } = await draftOf(caseWorkspace(name));
      const slides = laidOut.flatMap(({ scene }) => scene.slides);
      const plated = slides.find(({ shapes }) => shapes.some((shape) => shape.name === 'draft plate'));
      const plate = plated?.shapes.find((shape) => shape.name === 'draft plate')?.box;
      const text = plated?.shapes.find((shape) => shape.name === 'draft findings');
      expect(plate && plate.height > 100).toBe(true);
      expect(text?.kind === 'text' && text.textHeight < text.box.height).toBe(true);
      const shown = textOfScene({ ...laidOut[0]!.scene, slides: [plated!] });
      expect(wanted(found).some(({ message }) => shown.includes(message))).toBe(true);
    },
  );
});
