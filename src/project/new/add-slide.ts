import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { Outline } from '../../model/outline.ts';
import { placeToFill } from '../../model/place-to-fill.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../workspace.ts';
import { type Addition, proven } from './add-entries.ts';
import { withItem } from './add-lines.ts';
import type { Answers } from './question.ts';
import { factsIn } from './slide-questions.ts';

/** Adds a slide to an outline, in memory. */
export async function addSlide(io: Io, workspace: Workspace, outline: Outline, answers: Answers): Promise<Addition> {
  const { shows = 'words', facts = '', after } = answers;
  const shown = factsIn(facts);
  const words = LANGUAGES.filter((language) => outline.title[language] !== undefined).map((language) => {
    const { message, point, said } = packOf(language).storyWords.added;
    const title = answers[language] || placeToFill(message);
    const points = shows === 'words' ? `- ${placeToFill(point)}\n` : '';
    return [language, `# ${title}\n${points}---\n- ${placeToFill(said)}\n`];
  });
  const [first = '', ...others] = shown;
  const item = {
    ...(shows !== 'words' && { [shows]: others.length === 0 ? first : [first, ...others] }),
    ...Object.fromEntries(words),
  };
  const index = outline.slides.findIndex(({ id }) => id === after);
  const file = withItem(io, workspace, outline.file, ['slides'], item, index < 0 ? 'last' : { after: index });
  if (file.value === undefined) return { kind: 'faulty', errors: file.diagnostics, texts: [] };
  return proven(io, workspace, [file.value], (project) => project.findings(outline.file));
}
