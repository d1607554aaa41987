import { describe, expect, it, test } from 'vitest';
import { bothDirections } from '../../../src/check/rules/both-directions.ts';
import { bothKinds } from '../../../src/check/rules/both-kinds.ts';
import { bothLanguages } from '../../../src/check/rules/both-languages.ts';
import { translatedFigures } from '../../../src/check/rules/translated-figures.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { storeOf } from '../../facts/facts-text.ts';

const { store } = storeOf(
  'q.right: {kind: quote, text: "40 per cent of 1,200 men", language: en, speaker: {en: X}, translation: {fr: 40 pour cent de 1 200 hommes}, en: a, fr: b}',
  'q.words: {kind: quote, text: forty men, language: en, speaker: {en: X}, translation: {fr: quarante hommes}, en: a, fr: b}',
  'q.mixed: {kind: quote, text: forty men, language: en, speaker: {en: X}, translation: {fr: 40 hommes}, en: a, fr: b}',
  'q.wrong: {kind: quote, text: 40 per cent of it, language: en, speaker: {en: X}, translation: {fr: 70 pour cent de cela}, en: a, fr: b}',
  'q.other: {kind: quote, text: twelve men, language: en, speaker: {en: X}, translation: {fr: treize hommes}, en: a, fr: b}',
  'q.lost: {kind: quote, text: 40 men, language: en, speaker: {en: X}, translation: {fr: des hommes}, en: a, fr: b}',
);

function outlineOf(en: string, fr: string, keys = '') {
  const indented = (words: string) => words.replace(/^(?=.)/gm, '      ');
  const file = `brief: b\ntitle: {en: T, fr: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - id: one\n${keys}    en: |\n${indented(en)}\n    fr: |\n${indented(fr)}\n`;
  const { value, diagnostics } = parseOutline('briefs/b.yaml', file);
  if (!value) throw new Error(diagnostics.map((each) => each.message).join('; '));
  return value;
}

const differences = (en: string, fr: string, keys = '') =>
  bothLanguages(outlineOf(en, fr, keys), ['en', 'fr'], store).map(
    ({ code, message }) => `${code.replace('outline/', '')}: ${message}`,
  );

describe('what one language shows, the other shows', () => {
  it.each([
    ['# Exports were {{trade.exports}}', '# Les exportations ont atteint {{trade.exports}}'],
    ['# {{trade.exports}} and {{trade.imports}}', '# {{trade.imports}} et {{trade.exports}}'],
    ['# {{aid.usd@latest}}', '# {{aid.usd@2011}}'],
    ['# {{trade.exports}}', '# {{trade.exports as="short"}}'],
    ['# {{trade.exports}} and {{trade.exports}}', '# {{trade.exports}}'],
    ['# {{label trade.exports}}', '# Les exportations'],
    ['# T\n- {{trade.exports}}\n---\n{{trade.total}}', '# T\n- {{trade.exports}}\n---\n{{trade.total}}'],
    ['# {{ratio trade.exports trade.imports}}', '# {{ratio trade.exports trade.imports}}'],
    ['# {{pol.coup}}', '# {{period pol.coup}}'],
  ])('%s | %s', (en, fr) => {
    expect(differences(en, fr)).toEqual([]);
  });

  it('other facts and missing ones are errors, in either language', () => {
    expect(differences('# Exports were {{trade.exports}}', '# Elles ont atteint {{trade.imports}}')).toEqual([
      'figures-differ: trade.exports is shown in the English title of this slide, and not in the French one',
      'figures-differ: trade.imports is shown in the French title of this slide, and not in the English one',
    ]);
    expect(differences('# T\n- {{trade.exports}}', '# T\n- Des exportations')).toHaveLength(1);
    expect(differences('# {{aid.usd@2008}}', '# {{aid.usd@2009}}')).toHaveLength(2);
    expect(
      differences('# {{ratio trade.exports trade.imports}}', '# {{ratio trade.imports trade.exports}}'),
    ).toHaveLength(2);
    expect(differences('# T\n---\n- {{trade.exports}}', '# T\n- {{trade.exports}}')).toHaveLength(2);
  });

  it('other forms and other parts are warnings', () => {
    expect(differences('# {{trade.exports}} in {{period trade.exports}}', '# {{trade.exports}}')).toEqual([
      'forms-differ: trade.exports is shown as a value in French, and as a value and a period in English',
    ]);
    expect(differences('# {{pol.coup}}', '# {{pol.coup as="year"}}')).toEqual([
      'forms-differ: pol.coup is shown as a year in French, and as a date in English',
    ]);
    expect(differences('# T\n- {{trade.exports}}', '# {{trade.exports}}')).toEqual([
      'forms-differ: trade.exports stands in the title in French, and in the text in English',
    ]);
  });

  it('a line with words of its own in one language only isn’t compared', () => {
    expect(differences('# T', '# T', '    note: {en: "{{trade.exports}}"}\n')).toEqual([]);
    expect(differences('# T', '# T', '    note: {en: "{{trade.exports}}", fr: Note}\n')).toHaveLength(1);
  });

  it('is asked only where both are built', () => {
    expect(bothLanguages(outlineOf('# {{trade.exports}}', '# T'), ['en'], store)).toEqual([]);
  });
});

describe('where one language says that something rose', () => {
  const told = (en: string, fr: string) =>
    bothDirections(outlineOf(en, fr), ['en', 'fr']).map(({ message }) => message);

  it('the other doesn’t say that it fell', () => {
    expect(told('# Aid rose', '# L’aide a chuté')).toEqual(['“a chuté” goes the other way than “rose” in English']);
    expect(told('# T\n- Aid rose\n- Trade fell', '# T\n- L’aide a augmenté\n- Le commerce a augmenté')).toHaveLength(1);
    expect(told('# The largest donor', '# Le plus petit donateur')).toHaveLength(1);
  });

  it.each([
    ['# Aid rose', '# L’aide a augmenté'],
    ['# Aid rose, then fell', '# L’aide a monté, puis la baisse est venue'],
    ['# Aid rose', '# L’aide est de retour'],
    ['# Aid did not rise', '# L’aide n’a pas augmenté'],
    ['# Exports exceed imports', '# Les importations sont inférieures aux exportations'],
  ])('but may say it otherwise: %s | %s', (en, fr) => {
    expect(told(en, fr)).toEqual([]);
  });
});

test('a translated quotation keeps its figures', () => {
  const found = (id: string) =>
    translatedFigures(outlineOf(`# {{${id}}}`, `# {{${id}}}`), store).map(({ message }) => message);
  expect(['q.right', 'q.words', 'q.mixed', 'pol.quote'].flatMap(found)).toEqual([]);
  expect(found('q.wrong')).toEqual(['the quotation of q.wrong says 40, and its translation says 70']);
  expect(found('q.other')).toEqual(['the quotation of q.other says 12, and its translation says 13']);
  expect(found('q.lost')).toEqual(['the quotation of q.lost says 40, and its translation doesn’t']);
});

describe('a translated quotation keeps the words of its figures', () => {
  const found = (text: string, fr: string) => {
    const { store: quoted } = storeOf(
      `q.q: {kind: quote, text: "${text}", language: en, speaker: {en: X}, translation: {fr: "${fr}"}, en: a, fr: b}`,
    );
    return translatedFigures(outlineOf('# {{q.q}}', '# {{q.q}}'), quoted).map(({ message }) => message);
  };

  test.each([
    ['half of them', 'un tiers d’entre eux', 'half', 'tiers'],
    ['a quarter of it', 'la moitié de cela', 'quarter', 'moitié'],
    ['5 billion', '5 millions', 'billion', 'millions'],
    ['5 billion', '5 billions', 'billion', 'billions'],
    ['5 million dollars', '5 milliards de dollars', 'million', 'milliards'],
    ['$5M', '5 milliards de dollars', 'M', 'milliards'],
    ['in March', 'en mai', 'March', 'mai'],
    ['by May 5', 'd’ici le 5 mars', 'May', 'mars'],
    ['at least 5', 'au plus 5', 'at least', 'au plus'],
    ['no more than 5', 'pas moins de 5', 'no more than', 'pas moins de'],
    ['more than $5', 'moins de 5 $', 'more than', 'moins de'],
    ['5 or more', '5 ou moins', 'or more', 'ou moins'],
    ['it doubled', 'cela a triplé', 'doubled', 'triplé'],
  ])('%s is not « %s »', (text, fr, said, told) => {
    expect(found(text, fr)).toEqual([`the quotation of q.q says “${said}”, and its translation “${told}”`]);
  });

  test.each([
    ['half of them', 'la moitié d’entre eux'],
    ['a third', 'un tiers'],
    ['5 billion', '5 milliards'],
    ['$5M', '5 M$'],
    ['$5 million', '5 M$'],
    ['in March', 'en mars'],
    ['we may march over the years', 'nous pourrions marcher au fil des ans'],
    ['at least 5', 'au moins 5'],
    ['more than 5', 'plus de 5'],
    ['up to 5', 'jusqu’à 5'],
    ['no less than 5', 'pas moins de 5'],
    ['half a million people', 'un demi-million de personnes'],
    ['more aid', 'plus d’aide'],
    ['it doubled', 'cela a doublé'],
  ])('%s is « %s »', (text, fr) => {
    expect(found(text, fr)).toEqual([]);
  });
});

describe('what one language calls a figure, the other calls it', () => {
  const kinds = (en: string, fr: string) =>
    bothKinds(outlineOf(`# T\n\n${en}`, `# T\n\n${fr}`), ['en', 'fr'], store).map(
      ({ message }) => message.split(' ')[3],
    );

  it.each<[string, string, readonly string[]]>([
    [
      'Exports {{trade.exports}}, imports {{trade.imports}}',
      'Exportations {{trade.imports}}, importations {{trade.exports}}',
      ['trade.imports', 'trade.exports'],
    ],
    ['Canada pledged {{trade.total}}', 'Le Canada a versé {{trade.total}}', ['trade.total']],
    [
      'France gave {{trade.exports}} and Chad {{trade.imports}}',
      'La France a donné {{trade.imports}} et le Tchad {{trade.exports}}',
      ['trade.imports', 'trade.exports'],
    ],
    [
      'Exports {{trade.exports}}, imports {{trade.imports}}',
      'Importations {{trade.imports}}, exportations {{trade.exports}}',
      [],
    ],
    ['Mali imported {{trade.exports}}', 'Le Canada a exporté {{trade.exports}}', []],
    ['Canada disbursed {{trade.total}}', 'Le Canada a dépensé {{trade.total}}', []],
    ['France gave {{trade.exports}} and Chad {{trade.imports}}', 'Dons : {{trade.imports}}, {{trade.exports}}', []],
    [
      'France gave {{trade.exports}} and Chad {{trade.imports}}',
      'Le Tchad a donné {{trade.imports}} et la France {{trade.exports}}',
      [],
    ],
  ])('%s | %s', (en, fr, found) => {
    expect(kinds(en, fr)).toEqual(found);
  });
});
