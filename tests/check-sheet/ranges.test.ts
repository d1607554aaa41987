import { expect, test } from 'vitest';
import { caseWorkspace } from '../case-workspace.ts';
import { compileScenes } from '../compile.ts';

/** The rows of the check sheet of a brief with one slide, a chart of these facts. */
async function rowsOf(facts: string, chart: string) {
  const io = caseWorkspace('acceptance-used');
  io.files.set('/ws/briefs/facts/more.yaml', facts);
  io.files.set(
    '/ws/briefs/a.yaml',
    `brief: a
title: {en: A}
template: ministry
marking: unclassified
as-of: 2013-12-31
slides:
  - chart: ${chart}
    en: "# Aid"
`,
  );
  const { value } = await compileScenes(io, { root: '/ws' } as Parameters<typeof compileScenes>[1], 'briefs/a.yaml', {
    draft: false,
  });
  return value.decks.flatMap(({ sheet }) => sheet.rows);
}

test('a bar that is a range is one row of the check sheet, with both its ends', async () => {
  const rows = await rowsOf(
    `source: relations-2013
shared: {period: 2012, measure: aid}
facts:
  aid.some: {says: 'CA$500,000 to CA$1 million', at: ¶5, currency: CAD, en: Aid, fr: Aide}
  aid.more: {says: CA$5 million, at: ¶5, currency: CAD, en: More aid, fr: Aide accrue}
`,
    '{facts: [aid.some, aid.more], kind: range}',
  );
  const parts = rows.map(({ shown, value }) => [shown, value?.replace('?', '')]);
  expect(parts).toEqual([
    ['$5M', '5000000 CAD, 2012'],
    ['$0.5M–$1M', '500000..1000000 CAD, 2012'],
  ]);
});

test('what lies unseen under a floating bar is no row of the check sheet', async () => {
  const rows = await rowsOf(
    `source: relations-2013
shared: {period: 2012, measure: aid, at: ¶5, currency: CAD}
facts:
  aid.sold: {says: CA$16 million, en: Sold, fr: Vendu}
  aid.bought: {says: CA$1.2 million, en: Bought, fr: Acheté}
  aid.left: {kind: derived, op: difference, of: [aid.sold, aid.bought], en: Left, fr: Reste}
`,
    '[aid.sold, aid.bought, aid.left]',
  );
  expect(rows.map(({ facts, value: of }) => [facts[0], of?.replace('?', '')])).toEqual([
    ['aid.sold', '16000000 CAD, 2012'],
    ['aid.bought', '1200000 CAD, 2012'],
    ['aid.left', '14800000 CAD, 2012'],
  ]);
});
