import { expect, test } from 'vitest';
import { textOfRuns } from '../../src/model/run.ts';
import type { Scene, SceneShape } from '../../src/model/scene.ts';
import { openProject } from '../../src/project/project.ts';
import { caseWorkspace } from '../case-workspace.ts';

const BRIEF = 'briefs/case.yaml';

/** Changes of one line that could put another figure on a slide. */
const CHANGES: Readonly<Record<string, (line: string) => string>> = {
  'another digit': (line) => line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  'an amount more': (line) => line.replace(/([\p{L}’'"])(\s*[},]|\s*$)/u, '$1 17 million$2'),
  'a fraction more': (line) => line.replace(/: ([A-Za-z])/, ': half of $1'),
  'nothing there': () => '',
};

const FILES: Readonly<Record<string, number>> = {
  'briefs/facts/sources.yaml': 5,
  'briefs/facts/measures.yaml': 2,
  'briefs/facts/names.yaml': 1,
  'templates/ministry/text/footer.hbs': 1,
  'templates/ministry/text/source-line.hbs': 1,
  'templates/ministry/text/note-line.hbs': 1,
  'templates/ministry/layouts/stats.yaml': 4,
  'briefdeck.yaml': 1,
};

function workspace() {
  const io = caseWorkspace('everything');
  io.files.set('/ws/briefdeck.yaml', 'highest-marking: protected-a\nlevels:\n  facts/no-place: off\n');
  return io;
}

function textsOf(shape: SceneShape): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.map(({ runs }) => textOfRuns(runs));
    case 'table':
      return shape.rows.flat().map(({ paragraph }) => textOfRuns(paragraph.runs));
    case 'group':
      return shape.shapes.flatMap(textsOf);
    case 'chart':
      return [JSON.stringify(shape.chart)];
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}

function figuresOn(scene: Scene): readonly string[] {
  return scene.slides.flatMap(({ shapes }) => shapes.flatMap(textsOf)).filter((text) => /\d|half/.test(text));
}

const io = workspace();
const project = openProject(io, { root: '/ws' }, { draft: false, remembers: true, languages: ['en'] });

async function state() {
  const { value, diagnostics } = await project.laidOut(BRIEF);
  return {
    figures: value.decks.map(({ scene }) => figuresOn(scene)),
    fingerprints: JSON.stringify(value.decks.map(({ scene }) => scene.facts.map((fact) => fact.fingerprint))),
    wrong: diagnostics.filter(({ severity }) => severity !== 'advice').length,
  };
}

test.each(Object.keys(CHANGES))(
  'no file of a workspace changes a figure unless a finding or the fingerprint of a fact says so: %s',
  async (name) => {
    const before = await state();
    expect(before.wrong).toBe(0);
    for (const [file, stride] of Object.entries(FILES)) {
      const lines = io.text(`/ws/${file}`).split('\n');
      for (const [index, line] of lines.entries()) {
        const changed = CHANGES[name]?.(line) ?? line;
        if (index % stride > 0 || changed === line) continue;
        project.overlay(file, lines.map((each, at) => (at === index ? changed : each)).join('\n'));
        const after = await state();
        const isOther = after.figures.some((texts, deck) =>
          texts.some((text) => !before.figures[deck]?.includes(text)),
        );
        const isTold = after.wrong > 0 || after.fingerprints !== before.fingerprints;
        expect(!isOther || isTold, `${file}:${index + 1} ${changed}`).toBe(true);
      }
      project.overlay(file, lines.join('\n'));
    }
  },
);

test('a fact of another dossier can’t take the place of one’s own', async () => {
  const other = workspace();
  other.files.set('/ws/briefs/facts/dossiers.yaml', 'dossiers: [other]\n');
  const facts = other.text('/ws/briefs/facts/facts.yaml');
  other.files.set('/ws/briefs/other/facts/facts.yaml', facts.replace('16 million', '17 million'));
  const { diagnostics } = await openProject(other, { root: '/ws' }, { draft: false }).laidOut(BRIEF);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});
