import { describe, expect, test } from 'vitest';
import { fullNote } from '../../src/model/deck.ts';
import { runsText } from '../deck-text.ts';
import { resolved, resolvedSlide } from './resolve-in.ts';

const plain = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe('the source line', () => {
  const line = (words: string, language: 'en' | 'fr' = 'en') =>
    plain(resolvedSlide(`${language}: |\n  # ${words}`, { language }).sourceLine);

  test('names one source in full; its places are in the notes', () => {
    expect(line('{{aid.pledge}} {{trade.exports}} {{trade.imports}}')).toBe(
      'Source: Government of Canada, Canada–Mali Relations (November 2013)',
    );
  });

  test('leaves titles out where there are several, and codes, which readers don’t read', () => {
    expect(line('{{trade.exports}} {{aid.net@2021}} {{sec.troops}}')).toBe(
      'Sources: Government of Canada (November 2013); World Bank; Sahel desk (March 2022)',
    );
  });

  test('of a derived fact names what it rests on', () => {
    expect(line('{{trade.balance}}')).toBe(line('{{trade.exports}}'));
  });

  test('is spaced as each language spaces it', () => {
    expect(line('{{trade.exports}}', 'fr')).toBe(
      'Source\u00a0: Gouvernement du Canada, Relations Canada–Mali (novembre 2013)',
    );
  });

  test('is not there where no fact is shown, and does not name what is only said', () => {
    expect(line('No figure')).toBe('');
    const slide = resolvedSlide('en: |\n  # No figure\n  ---\n  - {{trade.exports}}');
    expect(slide.sourceLine).toEqual([]);
    expect(slide.notes.sources.map((each) => plain(each.runs))).toEqual([
      'Government of Canada, Canada–Mali Relations, November 2013, ¶4',
    ]);
  });

  test('data sets of one publisher and date stand together', () => {
    const facts = [
      'aid.a: {measure: aid, source: aid-data, at: row A, says: CA$5 million, currency: CAD, period: 2012, en: A}',
    ];
    const slide = resolvedSlide('en: |\n  # {{aid.net@2021}} {{aid.a}} {{trade.exports}}', { facts });
    expect(plain(slide.sourceLine)).toBe('Sources: World Bank; Government of Canada (November 2013)');
  });

  test('a superseded citation is not the one shown', () => {
    const facts = [
      'aid.a: {measure: aid, source: desk, says: CA$5 million, currency: CAD, period: 2012, en: A, citations: [{source: relations-2013, at: ¶9, superseded: yes}]}',
    ];
    const { sourceLine } = resolvedSlide('en: |\n  # {{aid.a}}', { facts });
    expect(plain(sourceLine)).toBe('Source: Sahel desk, Note to file (March 2022)');
  });
});

describe('the note line', () => {
  const note = (words: string, facts: readonly string[] = [], language: 'en' | 'fr' = 'en') =>
    plain(fullNote(resolvedSlide(`${language}: |\n  # ${words}`, { language, facts })));

  test('says once that a currency was inferred, of the facts of which it was', () => {
    const slide = resolvedSlide('en: |\n  # {{trade.exports}} {{trade.imports}} {{aid.pledge}}');
    expect(runsText(fullNote(slide))).toBe(
      '[trade.exports+trade.imports note: The source’s “$” is taken as Canadian dollars.]',
    );
  });

  test('says how a person read a figure that the program can’t', () => {
    const facts = [
      'aid.half: {measure: aid, says: half a million Canadian dollars, value: "CA$500,000", value-because: {en: half of one million, fr: la moitié d’un million}, currency: CAD, period: 2012, en: A, fr: A}',
    ];
    expect(note('{{aid.half}}', facts)).toBe('Our reading of the source: half of one million.');
    expect(note('{{aid.half}}', facts, 'fr')).toBe('Notre lecture de la source\u00a0: la moitié d’un million.');
  });

  test('carries a fact’s own caution as a sentence, also from below a derived fact', () => {
    const facts = [
      'aid.a: {measure: aid, says: CA$5 million, currency: CAD, period: 2012, en: A, note: {en: Not audited}}',
      'aid.b: {measure: aid, says: CA$7 million, currency: CAD, period: 2013, en: B}',
      'aid.c: {kind: derived, op: sum, of: [aid.a, aid.b], en: C}',
    ];
    expect(note('{{aid.a}} {{aid.a as="short"}}', facts)).toBe('Not audited.');
    expect(note('{{aid.c}}', facts)).toBe('Not audited.');
  });

  test('says by which rates money was converted, and into which', () => {
    const facts = [
      'fx.day: {kind: rate, source: rates, from: USD, to: CAD, method: value-date, en: Rate, points: {2012: 0.9995}}',
      'aid.cad: {kind: derived, op: convert, of: [aid.usd-2012], rate: fx.cad-usd, en: In dollars}',
      'aid.usd: {kind: derived, op: convert, of: [aid.cad-2012], rate: fx.day, to: USD, en: In US dollars}',
    ];
    const rates = [
      'fx.year: {kind: rate, source: rates, from: USD, to: CAD, method: annual-mean, en: Rate, points: {2012: 0.9995}}',
    ];
    const converted = [...facts.slice(0, 1), ...rates, facts[1]!.replace('fx.cad-usd', 'fx.year'), facts[2]!];
    expect(note('{{aid.cad}}', converted)).toBe('Converted to Canadian dollars at annual mean exchange rates.');
    expect(note('{{aid.usd}}', converted)).toBe('Converted to US dollars at exchange rates of the day.');
  });

  test('of a chart that converts says so, and its rate is cited', () => {
    const slide = resolvedSlide('chart: {facts: [aid.net], convert: {rate: fx.cad-usd, to: CAD}}\nfr: |\n  # T', {
      language: 'fr',
    });
    expect(plain(fullNote(slide))).toContain('Converti en dollars canadiens aux taux de change annuels moyens.');
    expect(plain(slide.sourceLine)).toContain('Réserve fédérale');
    expect(slide.facts).toContain('fx.cad-usd');
  });

  test('of a panel’s chart that converts says so too', () => {
    const slide = resolvedSlide(
      'panels:\n  - chart: {facts: [aid.net], convert: {rate: fx.cad-usd, to: CAD}}\n  - words\nen: |\n  # T\n  ## A\n  ## B',
    );
    expect(plain(fullNote(slide))).toContain('Converted to Canadian dollars');
    expect(slide.facts).toEqual(['aid.net', 'fx.cad-usd']);
  });

  test('that the author wrote stands before the facts’, with its figures cited', () => {
    const slide = resolvedSlide('note: {en: "Mean of {{aid.mean}}"}\nen: |\n  # {{trade.exports}}');
    expect(plain(fullNote(slide))).toBe(
      'Mean of about $112\u00a0million. The source’s “$” is taken as Canadian dollars.',
    );
    expect(slide.facts).toEqual(['trade.exports', 'aid.mean']);
    expect(plain(slide.notes.sources[0]?.runs ?? [])).toContain('¶4, ¶5');
  });

  test('always says why a comparison was let pass', () => {
    const accept = `accept:
  - code: facts/incomparable-basis
    facts: [aid.pledge, aid.contribution]
    reason: {en: Both were announced, fr: Les deux sont des annonces}
note: {en: Mine}
en: |
  # {{sum aid.pledge aid.contribution}}`;
    const slide = resolvedSlide(accept);
    expect(slide.found).toEqual([]);
    expect(plain(fullNote(slide))).toBe('Mine. Both were announced.');
    expect(slide.accepted).toHaveLength(1);
  });

  test('an acceptance of other facts lets nothing pass', () => {
    const accept = `accept:
  - code: facts/incomparable-basis
    facts: [aid.pledge, aid.mean]
    reason: {en: Both were announced}
en: |
  # {{sum aid.pledge aid.contribution}}`;
    const slide = resolvedSlide(accept);
    expect(slide.found.map(({ code }) => code)).toEqual(['facts/incomparable-basis']);
    expect(slide.accepted).toEqual([]);
  });
});

describe('the subtitle', () => {
  const subtitle = (evidence: string, language: 'en' | 'fr' = 'en') =>
    plain(resolvedSlide(`${evidence}\n${language}: |\n  # T`, { language }).subtitle);

  test.each([
    ['chart: [trade.exports, trade.imports]', 'Merchandise trade, 2012, millions of Canadian dollars'],
    ['chart: [aid.net]', 'Canada’s net bilateral aid to Mali, 2018–2022, millions of US dollars'],
    ['chart: [aid.net, aid.net-us]', 'Net bilateral aid, 2017–2022, millions of US dollars'],
    ['table: [trade.exports, trade.imports]', 'Merchandise trade, 2012'],
    ['table: [trade.exports, aid.rank]', '2011–2012'],
    ['stats: [trade.exports]', ''],
  ])('%s: %s', (evidence, expected) => {
    expect(subtitle(evidence)).toBe(expected);
  });

  test('of a chart that converts names the currency it reaches', () => {
    expect(subtitle('chart: {facts: [aid.net], convert: {rate: fx.cad-usd, to: CAD}}', 'fr')).toBe(
      'Aide bilatérale nette du Canada au Mali, 2018–2022, en millions de dollars canadiens',
    );
  });

  test('says whether prices are current where all facts say so', () => {
    const facts = [
      'aid.a: {measure: aid, says: CA$5 million, currency: CAD, period: 2012, prices: current, en: A}',
      'aid.b: {measure: aid, says: CA$7 million, currency: CAD, period: 2012, prices: current, en: B}',
    ];
    const slide = resolvedSlide('table: [aid.a, aid.b]\nen: |\n  # T', { facts });
    expect(plain(slide.subtitle)).toBe('Aid announced, 2012, current prices');
  });

  test('shows the evidence, not the title', () => {
    const slide = resolvedSlide('table: [trade.exports]\nen: |\n  # {{aid.mean}}');
    expect(slide.subtitle[0]?.origin).toMatchObject({ facts: ['trade.exports'] });
  });
});

test('findings in words, lines and notes are told once each', () => {
  const { codes } = resolved([
    'note: {en: "{{a.b}}"}\nalt: {en: "{{a.c}}"}\nchart: [trade.exports, trade.imports]\nen: |\n  # {{a.d}}\n  ---\n  - {{a.e}}\n\n  ## If pressed\n  - {{a.f}}',
  ]);
  expect(codes).toEqual(Array.from({ length: 5 }, () => 'facts/unknown-id'));
});

describe('what a claim rests on', () => {
  const slide = (words: string, keys = '', language: 'en' | 'fr' = 'en') =>
    resolvedSlide(`claims: [trade.exports > trade.imports]\n${keys}${language}: |\n  # ${words}`, { language });

  test('is named with its date and its source where the slide shows it nowhere else', () => {
    const { noteLines, sourceLine, notes, facts } = slide('Canada sells more than it buys');
    expect(plain(fullNote({ noteLines }))).toContain(
      'Compared: Canadian exports to Mali, 2012; Canadian imports from Mali, 2012.',
    );
    expect(plain(sourceLine)).toBe('Source: Government of Canada, Canada–Mali Relations (November 2013)');
    expect(notes.sources).toHaveLength(1);
    expect(facts).toEqual(['trade.exports', 'trade.imports']);
  });

  test('is not named twice', () => {
    expect(plain(fullNote(slide('T', 'chart: [trade.exports, trade.imports]\n')))).not.toContain('Compared');
    expect(plain(fullNote(slide('Plus de {{trade.exports}}', '', 'fr')))).toMatch(/Comparaison\u00a0: Importations/);
  });
});
