import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasErrors, type Outcome } from '../../src/diagnostics/diagnostic.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { CASE_NAMES, caseWorkspace } from '../case-workspace.ts';
import { type Compilation, compile } from '../compile.ts';
import { archiveDefects, defects } from './pptx/defect-rules.ts';
import { breaches, readPackage } from './pptx/package-rules.ts';
import { sdkErrors } from './pptx/sdk.ts';

/** The workspace of this project, whose briefs are what it ships. */
const PROJECT = resolve(import.meta.dirname, '../..');
const BRIEFS = ['aid-and-trade', 'at-a-glance', 'security'];
const OPTIONS = { draft: false, to: 'pptx' } as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdeck-built-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function expectValid(name: string, { value, diagnostics }: Outcome<Compilation>): Promise<void> {
  if (hasErrors(diagnostics)) return;
  for (const { bytes, language } of value.decks) {
    const parts = readPackage(bytes);
    expect([...breaches(parts), ...defects(parts), ...archiveDefects(bytes)]).toEqual([]);
    const path = join(folder, `${name}.${language}.pptx`);
    await writeFile(path, bytes);
    // Undefined where the validator does not run: the rules above were held all the same.
    expect((await sdkErrors(path)) ?? []).toEqual([]);
  }
}

describe('every deck that the tests build keeps the package’s rules and those of the Open XML SDK', () => {
  test.each(CASE_NAMES)('case %s', async (name) => {
    await expectValid(name, await compile(caseWorkspace(name), { root: '/ws' }, 'briefs/case.yaml', OPTIONS));
  });

  test.each(BRIEFS)('brief %s', async (name) => {
    const outcome = await compile(nodeIo(), { root: PROJECT }, `briefs/canada-mali/${name}.yaml`, OPTIONS);
    expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    await expectValid(name, outcome);
  });
});
