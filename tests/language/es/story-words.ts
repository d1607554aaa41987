import type { StoryWords } from '../../../src/language/story-words.ts';

/** A slide with one place above the dashes and one below. */
const slide = (title: string, place: string) => () => `\n# ‹${title}›\n- ‹${place}›\n---\n- ‹Qué decir›\n`;

/** A slide with as many panels as `headings`. */
const panels = (title: string, headings: readonly string[]) => () =>
  `\n# ‹${title}›\n${headings.map((heading) => `## ${heading}\n- ‹Qué se sabe›\n`).join('')}---\n- ‹Qué decir›\n`;

export const STORY_WORDS: StoryWords = {
  untitled: 'el título',
  added: { message: 'lo que dice', point: 'un punto', said: 'lo que se dice' },
  translate: (words) => `en español: ${words}`,
  slides: {
    cover: (title) => `\n# ${title}\n‹A quién se informa›\n---\n- ‹En qué se basan las cifras›\n`,
    messages: slide('Lo que dice todo', 'El mensaje'),
    glance: slide('Lo que dicen las cifras', 'Lo que no muestran'),
    relations: slide('Cómo llegaron a ser las relaciones', 'El hecho que cuenta'),
    politics: slide('Quién gobierna', 'La próxima fecha'),
    security: slide('Qué amenaza a la gente', 'Dónde'),
    aid: slide('Qué muestra la ayuda', 'Para qué sirve'),
    'aid-partners': slide('Qué donantes cuentan', 'Qué se acordó'),
    trade: slide('Qué dice el comercio', 'Por qué'),
    'trade-goods': slide('Qué bienes', 'Qué vendemos'),
    weights: slide('Ayuda o comercio', 'Por qué no se suman'),
    programme: slide('Para qué es la visita', 'Con quién'),
    objectives: panels('Qué queremos', ['Nosotros', 'Ellos']),
    points: slide('El punto que decir', 'A quién'),
    issues: slide('En qué diferimos', 'Nuestra línea'),
    opening: slide('Qué recordar', 'Lo que hicimos'),
    record: slide('Qué se ha hecho', 'Qué se prometió'),
    questions: slide('Qué preguntas vendrán', 'La respuesta'),
    'next-steps': slide('Qué sigue', 'Quién lo hace'),
    gaps: slide('Qué no sabemos', 'Quién lo sabe'),
    summary: slide('Qué recordar', 'Qué queremos'),
    'one-page': panels('Qué se pide', ['Asunto', 'Hechos', 'Opciones']),
  },
};
