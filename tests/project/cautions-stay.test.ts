import { expect, test } from 'vitest';
import { unzip } from '../../src/opc/unzip.ts';
import { caseWorkspace } from '../case-workspace.ts';
import { compile, compileScenes } from '../compile.ts';
import type { MemoryIo } from '../memory-io.ts';

const WORKSPACE = { root: '/ws' } as Parameters<typeof compile>[1];
const PATH = 'briefs/a.yaml';

const FACTS = `source: relations-2013
facts:
  aid.average: {measure: aid, says: about C$112 million, at: ¶5, currency: CAD, period: 2012, statistic: mean, note: {en: An average of years, fr: Une moyenne d’années}, en: Average aid, fr: Aide moyenne}
  quake.census: {measure: force, says: '316,000', at: ¶9, period: 2010, en: Troops by the census, fr: Militaires selon le recensement}
  quake.survey:
    measure: force
    source: desk
    says: '46,000'
    period: 2010
    en: Troops by the survey
    fr: Militaires selon l’enquête
    conflicts: {members: [quake.census, quake.survey], preferred: quake.census, reason: {en: It counts everyone, fr: Il compte tout le monde}}
`;

/** A workspace with a brief of these slides, each given by its lines in the outline. */
function workspace(...slides: readonly string[]): MemoryIo {
  const io = caseWorkspace('acceptance-used');
  const listed = slides.map((lines) => `  - ${lines.trim().split('\n').join('\n    ')}\n`);
  io.files.set('/ws/briefs/facts/more.yaml', FACTS);
  io.files.set(
    `/ws/${PATH}`,
    `brief: a
title: {en: A}
template: ministry
marking: unclassified
as-of: 2013-12-31
slides:
${listed.join('')}`,
  );
  return io;
}

async function codes(io: MemoryIo): Promise<readonly string[]> {
  const { diagnostics } = await compileScenes(io, WORKSPACE, PATH, { draft: false });
  return [...new Set(diagnostics.filter(({ severity }) => severity !== 'advice').map(({ code }) => code))];
}

/** The words of the first slide and of its notes page, as the package has them. */
async function written(io: MemoryIo): Promise<{ readonly slide: string; readonly notes: string }> {
  const { value, diagnostics } = await compile(io, WORKSPACE, PATH, { draft: false, to: 'pptx' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const zip = unzip(value.decks[0]?.bytes ?? new Uint8Array());
  if (zip.kind !== 'read') throw new Error('no package was written');
  const text = (name: string) => {
    const xml = new TextDecoder().decode(zip.parts.get(name));
    return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, words]) => words)
      .join('')
      .replaceAll('\u00a0', ' ');
  };
  return { slide: text('ppt/slides/slide1.xml'), notes: text('ppt/notesSlides/notesSlide1.xml') };
}

test('a cover prints the sources, the cautions and the reasons of what it shows', async () => {
  const { slide } = await written(
    workspace(`layout: cover
accept:
  - code: facts/incomparable-basis
    facts: [aid.pledge, aid.contribution]
    reason: {en: Both were announced}
en: |
  # Aid was {{aid.average}}
  {{sum aid.pledge aid.contribution}} was announced.`),
  );
  expect(slide).toContain('An average of years.');
  expect(slide).toContain('Both were announced.');
  expect(slide).toContain('Government of Canada, Canada–Mali Relations (November 2013)');
  expect(slide).toContain('December 31, 2013');
});

test('an author’s note comes before the cautions of the facts', async () => {
  const { slide } = await written(workspace('note: {en: All figures are yearly}\nen: |\n  # Aid was {{aid.average}}'));
  expect(slide).toContain('All figures are yearly. An average of years.');
});

test('a notes page has the cautions of what is said, and its sources', async () => {
  const { slide, notes } = await written(workspace('en: |\n  # Aid\n  ---\n  It was {{aid.average}}.'));
  expect(slide).not.toContain('An average');
  expect(notes).toContain('CautionsAn average of years.');
  expect(notes).toContain('Government of Canada');
});

test.each([
  ['note-line', '{{#if notes}}See the notes.{{/if}}', 'layout/lost-caution'],
  ['note-line', '', 'layout/lost-caution'],
  ['source-line', '{{heading}}', 'layout/lost-source'],
  ['source-line', 'Sources in the annex', 'layout/lost-source'],
])('a template whose %s writes %j is refused', async (name, text, code) => {
  const io = workspace('en: |\n  # Aid was {{aid.average}}');
  io.files.set(`/ws/templates/ministry/text/${name}.hbs`, text);
  expect(await codes(io)).toContain(code);
});

test('an author’s source line keeps the sources that it doesn’t name', async () => {
  const slide = 'source: {en: "Source: the department’s own files"}\nen: |\n  # Aid was {{aid.average}}';
  expect((await written(workspace(slide))).slide).toContain('files; Government of Canada (November 2013)');
  const named = slide.replace('the department’s own files', 'Government of Canada, its page');
  expect((await written(workspace(named))).slide).not.toContain('; Government');
});

test('a figure that a conflict rejected needs an acceptance, and the slide names both figures', async () => {
  const shown = (id: string) => `stats: [${id}]\nen: |\n  # Troops`;
  expect(await codes(workspace(shown('quake.survey')))).toEqual(['facts/rejected-figure']);
  expect(await codes(workspace(shown('quake.census')))).toEqual([]);
  const accepted = `accept:
  - code: facts/rejected-figure
    facts: [quake.survey, quake.census]
    reason: {en: The survey is what the minister quoted}
${shown('quake.survey')}`;
  const { slide } = await written(workspace(accepted));
  expect(slide).toContain(
    'We prefer “Troops by the census” (316,000) to “Troops by the survey” (46,000). It counts everyone.',
  );
  expect(slide).toContain('The survey is what the minister quoted.');
  expect(slide).toContain('Government of Canada');
  expect(slide).toContain('Sahel desk');
});

test.each([
  'en: |\n  # Troops\n  - {{quake.survey}}',
  'en: |\n  # Troops\n  ---\n  It was {{quake.survey}}.',
  'claims: [quake.census > quake.survey]\nen: |\n  # Troops were many',
  'en: |\n  # Troops\n  - {{ratio quake.census quake.survey}} times',
])('a rejected figure is found in %j', async (lines) => {
  expect(await codes(workspace(lines))).toContain('facts/rejected-figure');
});
