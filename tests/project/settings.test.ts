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

test('settings are not read through a link out of the workspace', () => {
  const files = { '/ws/briefs/a.yaml': '', '/x/set.yaml': 'highest-marking: protected-b', '/ws/own.yaml': '' };
  const reading = (target: string) =>
    readSettings(memoryIo(files, { links: { '/ws/briefdeck.yaml': target } }), { root: '/ws' });
  expect(reading('/x/set.yaml').value).toEqual(DEFAULT_SETTINGS);
  expect(reading('/x/set.yaml').diagnostics.map(({ code }) => code)).toEqual(['workspace/outside-root']);
  expect(reading('/ws/own.yaml').diagnostics).toEqual([]);
});

test('settings under another name are an error, and files that only share the name are not', () => {
  const codes = (files: Readonly<Record<string, string>>) =>
    readSettings(memoryIo({ '/ws/briefs/a.yaml': '', ...files }), { root: '/ws' }).diagnostics.map(({ code }) => code);
  for (const name of [
    'briefdeck.yaml.txt',
    'briefdeck.yaml ',
    ' briefdeck.yaml',
    '.briefdeck.yaml',
    '.briefdeckrc',
    'briefdeck.json',
    'briefdeck (1).yaml',
    'briefdeck.yaml.bak',
    'briefdeck.yaml~',
    'briefdeck..yaml',
    'brief-deck.yaml',
    'BRIEFDECK.YML',
    'briefdeck-settings.yaml',
    'briefdeck\u200b.yaml',
  ]) {
    expect(codes({ [`/ws/${name}`]: '' }), name).toEqual(['settings/wrong-name']);
  }
  for (const name of ['briefdeck', 'briefdeck.txt', 'briefdeck-ours.yaml', 'briefdeck copy.yaml']) {
    expect(codes({ [`/ws/${name}`]: 'highest-marking: unclassified' }), name).toEqual(['settings/wrong-name']);
    expect(codes({ [`/ws/${name}`]: 'slides:\n  - title: x\n' }), name).toEqual([]);
  }
  expect(codes({ '/ws/briefdeck.json ': '{"levels": {}}' })).toEqual(['settings/wrong-name']);
  expect(codes({ '/ws/briefdeck.yaml/a.txt': '' })).toEqual(['workspace/cannot-read']);
  expect(codes({ '/ws/briefdeck.md': 'highest-marking: secret', '/ws/briefdeck/a.yaml': '' })).toEqual([]);
  expect(codes({ '/ws/briefdeck.yaml': '', '/ws/briefdeck.yaml.bak': 'levels:' })).toEqual([]);
});

test('a hint repeats nothing of a file that holds no settings', () => {
  const hint = (text: string) => parseSettings('briefdeck.yaml', text).diagnostics[0]?.hint ?? '';
  expect(hint('topsecretword')).toContain('write {highest-marking: …, levels: …}');
});
