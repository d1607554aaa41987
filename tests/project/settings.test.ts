import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { relevel } from '../../src/diagnostics/relevel.ts';
import { stopsDraft } from '../../src/diagnostics/stops-draft.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { readSettings } from '../../src/project/read-settings.ts';
import { parseSettings } from '../../src/project/settings.ts';
import { memoryIo } from '../memory-io.ts';

test('a workspace may allow a higher marking and move advice', () => {
  const { value, diagnostics } = parseSettings(
    'briefdeck.yaml',
    'highest-marking: protected-b\nlevels:\n  words/long-title: warning\n  words/topic-title: off\n',
  );
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({
    highestMarking: 'protected-b',
    levels: { 'words/long-title': 'warning', 'words/topic-title': 'off' },
  });
});

test('an empty file changes nothing', () => {
  expect(parseSettings('briefdeck.yaml', '')).toEqual({ value: DEFAULT_SETTINGS, diagnostics: [] });
});

test('an error keeps its level, and an unknown code is told with the one that was meant', () => {
  const { value, diagnostics } = parseSettings(
    'briefdeck.yaml',
    'levels:\n  layout/overflow: advice\n  words/long-titel: off\n',
  );
  expect(diagnostics.map(({ code, span }) => [code, span?.start.line])).toEqual([
    ['settings/error-kept', 2],
    ['settings/unknown-code', 3],
  ]);
  expect(diagnostics[1]?.hint).toBe('did you mean words/long-title?');
  expect(value.levels).toEqual({});
});

test('findings take the level that the workspace gives them, errors never', () => {
  const advice = diagnostic('words/long-title', { message: 'x' });
  const topic = diagnostic('words/topic-title', { message: 'x' });
  const error = diagnostic('layout/overflow', { message: 'x' });
  const settings = {
    ...DEFAULT_SETTINGS,
    levels: { 'words/long-title': 'warning', 'words/topic-title': 'off', 'layout/overflow': 'off' },
  } as const;
  expect(relevel([advice, topic, error], settings).map(({ code, severity }) => [code, severity])).toEqual([
    ['words/long-title', 'warning'],
    ['layout/overflow', 'error'],
  ]);
});

test('a mistake in the settings stops a draft too, since what they forbid would be allowed', () => {
  for (const text of ['highest-marking: unclasified\n', 'highest-marking: [\n', 'marking: unclassified\n']) {
    expect(parseSettings('briefdeck.yaml', text).diagnostics.some(stopsDraft), text).toBe(true);
    expect(parseSettings('briefs/other.yaml', text).diagnostics.some(stopsDraft), text).toBe(false);
  }
});

test('settings that are there and can’t be read are an error, not a workspace without settings', () => {
  const codes = (files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) =>
    readSettings(memoryIo(files, { links }), { root: '/ws' }).diagnostics.map(({ code }) => code);
  expect(codes({ '/ws/briefs/a.yaml': '' })).toEqual([]);
  expect(codes({ '/ws/briefs/a.yaml': '', '/ws/briefdeck.yml': 'highest-marking: unclassified' })).toEqual([
    'settings/wrong-name',
  ]);
  expect(codes({ '/ws/briefs/a.yaml': '', '/ws/Briefdeck.yaml': '' })).toEqual(['settings/wrong-name']);
  expect(codes({ '/ws/briefs/a.yaml': '' }, { '/ws/briefdeck.yaml': '/nowhere' })).toEqual(['workspace/cannot-read']);
});
