import { expect, test } from 'vitest';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
import { caseWorkspace } from '../case-workspace.ts';
import { compileScenes } from '../compile.ts';

const PATH = 'briefs/a.yaml';

const FACTS = `source: relations-2013
facts:
  aid.half:
    measure: aid
    says: half a million Canadian dollars
    value: CA$500,000
    value-because: {en: half of one million, fr: la moitié d’un million}
    at: ¶5
    currency: CAD
    period: 2012
    en: Aid
    fr: Aide
`;

test('a figure that a person read is shown as such in the check sheet, in each language', async () => {
  const io = caseWorkspace('acceptance-used');
  io.files.set('/ws/briefs/facts/more.yaml', FACTS);
  io.files.set(
    `/ws/${PATH}`,
    `brief: a
title: {en: A, fr: A}
template: ministry
marking: unclassified
as-of: 2013-12-31
slides:
  - id: one
    en: |
      # {{aid.half}} of aid
    fr: |
      # {{aid.half}} d’aide
`,
  );
  const { value } = await compileScenes(io, { root: '/ws' } as Parameters<typeof compileScenes>[1], PATH, {
    draft: false,
  });
  const sheets = value.decks.map(({ sheet }) => sheet);
  expect(sheets.map(({ rows }) => rows.map(({ shown, tick }) => [shown.replaceAll('\u00a0', ' '), tick]))).toEqual([
    [['$500,000', 'read-by-person']],
    [['500 000 $', 'read-by-person']],
  ]);
  const [english, french] = sheets.map((sheet) => checkSheetCsv(sheet));
  expect(english).toContain('read by a person');
  expect(french).toContain('lu par une personne');
});
