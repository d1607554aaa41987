import { type Random, randomFrom } from './random.ts';
import { proseFrom } from './words.ts';

/** A slide as the author writes it, and the facts it names. */
export interface MadeSlide {
  readonly id: string;
  /** Lines of YAML below the list's hyphen. */
  readonly lines: readonly string[];
  readonly facts: readonly string[];
}

/** Slides of every kind, from one word to far too many. The same seed gives the same slides. */
export function makeSlides(seed: number, count: number): readonly MadeSlide[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const make = KINDS[index % KINDS.length] ?? bullets;
    return make(newSlide(`slide-${letters(index)}`, random));
  });
}

/** A number in letters, for IDs: the program takes digits for figures. */
function letters(index: number): string {
  return index
    .toString()
    .split('')
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('');
}

interface Draft {
  readonly id: string;
  readonly random: Random;
  readonly prose: ReturnType<typeof proseFrom>;
  readonly facts: string[];
}

function newSlide(id: string, random: Random): Draft {
  return { id, random, prose: proseFrom(random), facts: [] };
}

type Kind = (draft: Draft) => MadeSlide;

/** A slide with evidence, a title and further words. */
function slide(draft: Draft, evidence: readonly string[], words: readonly string[], layout?: string): MadeSlide {
  const { id, random, prose } = draft;
  const title = prose.words(random.int(1, random.chance(0.1) ? 24 : 13), { awkward: 0.01 });
  const text = [`# ${title}`, ...words].map((line) => (line === '' ? '' : `  ${line}`));
  return {
    id,
    lines: [`id: ${id}`, ...(layout ? [`layout: ${layout}`] : []), ...evidence, 'en: |', ...text],
    facts: draft.facts,
  };
}

function paragraphs({ random, prose }: Draft, most: number): readonly string[] {
  return Array.from({ length: random.int(1, most) }, () => ['', prose.styled(random.int(1, 40))]).flat();
}

function points({ random, prose }: Draft, most: number, longest: number): readonly string[] {
  let depth = 0;
  const lines = Array.from({ length: random.int(1, most) }, (_, index) => {
    depth = index === 0 ? 0 : Math.min(2, depth + 1, random.pick([0, 0, 0, 1, 1, 2]));
    return `${'  '.repeat(depth)}- ${prose.styled(random.int(1, longest))}`;
  });
  return ['', ...lines];
}

const bullets: Kind = (draft) => slide(draft, [], points(draft, draft.random.pick([3, 8, 30]), 26), 'bullets');

const text: Kind = (draft) => {
  const quote = draft.random.chance(0.4) ? ['', `> ${draft.prose.words(draft.random.int(4, 30))}`] : [];
  return slide(draft, [], [...paragraphs(draft, draft.random.pick([2, 6, 14])), ...quote], 'bullets');
};

const closing: Kind = (draft) => slide(draft, [], points(draft, draft.random.pick([3, 6]), 20), 'closing');

const messages: Kind = (draft) => {
  const { random, prose } = draft;
  const count = random.int(1, random.pick([3, 5, 12]));
  const lines = Array.from({ length: count }, (_, index) => `${index + 1}. ${prose.styled(random.int(2, 34))}`);
  return slide(draft, [], ['', ...lines]);
};

const panels: Kind = (draft) => {
  const { random, prose } = draft;
  const count = random.pick([2, 2, 3, 3, 4, 5, 7]);
  const words = Array.from({ length: count }, () => [
    `## ${prose.words(random.int(1, 5), { awkward: 0.02 })}`,
    ...points(draft, random.pick([2, 4, 12]), 16),
  ]).flat();
  return slide(draft, [], words);
};

const panelsOfEvidence: Kind = (draft) => {
  const { random, prose } = draft;
  const kinds = ['chart', 'table', 'stats', 'words'] as const;
  const chosen = Array.from({ length: random.int(2, 3) }, () => random.pick(kinds));
  const evidence = chosen.map((kind) =>
    kind === 'words' ? '  - words' : `  - ${kind}: [${amounts(draft, kind === 'table' ? 4 : 2).join(', ')}]`,
  );
  const words = chosen.flatMap((kind) => [
    `## ${prose.words(random.int(1, 3), { awkward: 0 })}`,
    ...(kind === 'words' || random.chance(0.6) ? points(draft, 2, 8) : []),
  ]);
  return slide(draft, ['panels:', ...evidence], words);
};

const stats: Kind = (draft) => {
  const words = draft.random.chance(0.3) ? points(draft, 3, 14) : [];
  const facts = amounts(draft, draft.random.int(1, words.length > 0 ? 4 : 11));
  return slide(draft, [`stats: [${facts.join(', ')}]`], words);
};

const table: Kind = (draft) => {
  const words = draft.random.chance(0.25) ? points(draft, 3, 10) : [];
  const columns = draft.random.pick(['[value]', '[value, period]', '[value, basis, period, source]']);
  const facts = amounts(draft, draft.random.int(1, draft.random.pick([5, 12, 40])));
  return slide(draft, ['table:', `  facts: [${facts.join(', ')}]`, `  columns: ${columns}`], words);
};

const bars: Kind = (draft) => {
  const words = draft.random.chance(0.4) ? points(draft, 4, 10) : [];
  return slide(draft, [`chart: [${amounts(draft, draft.random.int(2, 9)).join(', ')}]`], words);
};

const timeline: Kind = (draft) => {
  const count = draft.random.int(2, draft.random.pick([4, 8, 14]));
  const spacing = draft.random.chance(0.3) ? 'true' : 'even';
  const facts = events(draft, count).join(', ');
  return slide(draft, ['timeline:', `  facts: [${facts}]`, `  spacing: ${spacing}`], []);
};

const title: Kind = (draft) => slide(draft, [], paragraphs(draft, 1), draft.random.pick(['cover', 'bullets']));

const KINDS: readonly Kind[] = [
  ...[bullets, text, panels, table, stats, timeline],
  ...[messages, bars, bullets, panelsOfEvidence, table, closing],
  ...[text, panels, timeline, title],
];

/** Amounts of one measure and one year, so that any two may meet. */
function amounts(draft: Draft, count: number): readonly string[] {
  const { random, prose, facts, id } = draft;
  const first = facts.length;
  return Array.from({ length: count }, (_, index) => {
    const name = `proof.${id}-${letters(first + index)}`;
    const value = random.pick(['13', '1,284', '0.25', '75.5', '112', '6.4']);
    facts.push(
      `  ${name}:`,
      `    measure: announced-aid`,
      `    says: ${random.chance(0.3) ? 'about ' : ''}$${value} million`,
      `    at: ¶4`,
      `    currency: CAD`,
      `    basis: pledge`,
      `    period: 2012`,
      `    en: ${quoted(prose.words(random.int(1, random.pick([4, 9, 16])), { awkward: 0.01 }))}`,
    );
    return name;
  });
}

function events(draft: Draft, count: number): readonly string[] {
  const { random, prose, facts, id } = draft;
  return Array.from({ length: count }, (_, index) => {
    const name = `proof.${id}-${letters(index)}`;
    const year = 1972 + 4 * index + random.int(0, 3);
    const date = random.pick([`${year}`, `${year}-05`, `${year}-05-13`, `early ${year}`]);
    facts.push(
      `  ${name}:`,
      `    kind: event`,
      `    says: said so`,
      `    at: ¶4`,
      `    date: ${date}`,
      `    status: ${random.chance(0.2) ? 'planned' : 'occurred'}`,
      `    en: ${quoted(prose.words(random.int(1, random.pick([4, 9])), { awkward: 0.01 }))}`,
    );
    return name;
  });
}

/** In double quotes, as YAML wants text with a colon in it. */
function quoted(label: string): string {
  return JSON.stringify(label);
}

const SOURCES = `sources:
  proof-source:
    kind: official
    publisher: {en: A department of nowhere}
    title: {en: What was made up for a proof}
    date: 2013-11
    language: en
    first-paragraph: 1
`;

/** The files of a workspace whose outlines hold the slides, `toAnOutline` each. */
export function workspaceOf(slides: readonly MadeSlide[], toAnOutline: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let from = 0; from < slides.length; from += toAnOutline) {
    const name = `deck-${letters(from / toAnOutline)}`;
    const part = slides.slice(from, from + toAnOutline);
    const facts = part.flatMap((each) => each.facts);
    const outline = [
      `brief: ${name}`,
      `title: {en: A proof}`,
      'template: ministry',
      'marking: unclassified',
      'as-of: 2023-12-31',
      'slides:',
      ...part.flatMap((each) =>
        each.lines.map((line, index) => (line === '' ? '' : `${index === 0 ? '  - ' : '    '}${line}`)),
      ),
    ];
    files.set(`briefs/${name}/${name}.yaml`, `${outline.join('\n')}\n`);
    files.set(`briefs/${name}/facts/sources.yaml`, SOURCES);
    if (facts.length > 0) {
      files.set(`briefs/${name}/facts/facts.yaml`, `source: proof-source\nfacts:\n${facts.join('\n')}\n`);
    }
  }
  return files;
}
