import { nearest } from '../../diagnostics/nearest.ts';
import type { FactStore } from '../../facts/store.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { Outline } from '../../model/outline.ts';
import { parseReference } from '../../words/reference.ts';
import type { Question, Step, Wrong } from './question.ts';

/** What an added slide may show. */
const SHOWN = ['words', 'chart', 'table', 'stats', 'timeline'] as const;

const DESCRIBED: Readonly<Record<(typeof SHOWN)[number], string>> = {
  words: 'a title and points',
  chart: 'a chart of figures that may be compared',
  table: 'facts, a line each',
  stats: 'up to four large figures',
  timeline: 'dated facts',
};

/** Asks for a slide of this outline. */
export function slideQuestions(outline: Outline, store: FactStore): readonly Step[] {
  const ids = outline.slides.map(({ id }) => id);
  return [
    () => ({
      option: 'shows',
      asks: 'What does it show?',
      otherwise: SHOWN[0],
      choices: SHOWN.map((value) => ({ value, describe: DESCRIBED[value] })),
    }),
    ({ shows }) => (shows === 'words' ? undefined : factsQuestion(store)),
    ...LANGUAGES.map(
      (language): Step =>
        () =>
          outline.title[language] === undefined
            ? undefined
            : {
                option: language,
                asks: `Its title in ${packOf(language).name}, a sentence (Enter: later)`,
                otherwise: '',
              },
    ),
    () => ({
      option: 'after',
      asks: 'Behind which slide?',
      otherwise: ids.at(lastBody(outline)),
      choices: ids.map((value) => ({ value })),
      noChoice: { message: `${outline.file} has no slides`, hint: 'write the first by hand, or begin a brief anew' },
    }),
  ];
}

/** Facts are asked for by their IDs, with commas. */
function factsQuestion(store: FactStore): Question {
  return {
    option: 'facts',
    asks: 'Which facts? Their IDs, with commas; a point of a series has its year: aid.total@2023',
    wrong: (answer) => wrongFacts(answer, store),
  };
}

export function factsIn(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function wrongFacts(answer: string, store: FactStore): Wrong | undefined {
  const nowhere = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  for (const text of factsIn(answer)) {
    const { value, diagnostics } = parseReference(text, nowhere);
    const [finding] = diagnostics;
    if (finding) return { message: finding.message, hint: finding.hint ?? 'correct it' };
    if (value && !store.facts.has(value.id)) {
      const meant = nearest(value.id, [...store.facts.keys()]);
      const hint = meant === undefined ? 'briefdeck facts list shows which there are' : `did you mean ${meant}?`;
      return { message: `no fact is called ${value.id}`, hint };
    }
  }
  return undefined;
}

/** The slide that a new one stands behind by default: the last, but for one that closes the brief. */
function lastBody({ slides }: Outline): number {
  return slides.length > 1 && slides.at(-1)?.layout?.value === 'closing' ? -2 : -1;
}
