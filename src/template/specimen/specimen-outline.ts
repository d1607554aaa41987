import { forEachLanguage } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { Layout, SlotAccepts, Template } from '../../model/template.ts';
import type { YamlData } from '../../yaml/edit/content.ts';
import { writeYaml } from '../../yaml/edit/write-yaml.ts';
import { SPECIMENS, specimen } from './specimen-facts.ts';
import { inEachLanguage, specimenWords } from './specimen-words.ts';

/** How full a specimen slide is, or what is odd about its figures. */
export const FILLINGS = ['little', 'much', 'zero', 'missing'] as const;

export type Filling = (typeof FILLINGS)[number];

const EVIDENCE = ['chart', 'table', 'stats', 'timeline', 'image', 'panels'] as const satisfies readonly SlotAccepts[];

type EvidenceKind = (typeof EVIDENCE)[number];

/** The picture that slides show; it lies beside the outline. */
export const PICTURE = 'picture.png';

interface SpecimenSlide {
  readonly id: string;
  readonly layout: string;
  readonly evidence: Readonly<Record<string, YamlData>>;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** An outline with each layout of a template, in each of these fillings that its slots allow. */
export function specimenOutline(template: Template, fillings: readonly Filling[]): string {
  const slides = template.layouts.flatMap((layout) => fillings.flatMap((filling) => slidesOf(layout, filling)));
  return writeYaml({
    brief: 'specimens',
    title: inEachLanguage(({ title }) => title(template.name)),
    template: template.name,
    marking: 'unclassified',
    'as-of': '2023-12-31',
    slides: slides.map(({ id, layout, evidence, words }) => ({
      id,
      layout,
      ...evidence,
      ...forEachLanguage((language) => words[language].map((line) => `${line}\n`).join('')),
    })),
  });
}

/** One slide for each kind of evidence that the layout takes, or a single slide if it takes text only. */
function slidesOf(layout: Layout, filling: Filling): readonly SpecimenSlide[] {
  const accepts = new Set(layout.slots.flatMap((slot) => slot.accepts));
  const kinds = EVIDENCE.filter((kind) => accepts.has(kind));
  const takesBody = accepts.has('body');
  if (kinds.length === 0) {
    return takesBody && (filling === 'little' || filling === 'much') ? [slideOf(layout, filling, undefined, true)] : [];
  }
  return kinds.flatMap((kind) => (shows(kind, filling) ? [slideOf(layout, filling, kind, takesBody)] : []));
}

function shows(kind: EvidenceKind, filling: Filling): boolean {
  switch (filling) {
    case 'little':
      return true;
    case 'much':
      return kind !== 'image';
    case 'zero':
      return kind === 'chart' || kind === 'table' || kind === 'stats';
    case 'missing':
      return kind === 'chart';
  }
}

function slideOf(layout: Layout, filling: Filling, kind: EvidenceKind | undefined, takesBody: boolean): SpecimenSlide {
  const heading = (language: Language) => `# ${titleOf(layout, filling, kind, language)}`;
  const words = (language: Language): readonly string[] => [
    heading(language),
    ...(kind === 'panels' ? panelWords(filling, language) : takesBody ? bodyWords(layout, filling, language) : []),
  ];
  return {
    id: `${layout.name}-${kind ?? 'words'}-${filling}`,
    layout: layout.name,
    evidence: kind === undefined ? {} : evidenceOf(kind, filling),
    words: forEachLanguage(words),
  };
}

function titleOf(layout: Layout, filling: Filling, kind: EvidenceKind | undefined, language: Language): string {
  const label = (layout.label[language] ?? layout.name).replaceAll(/[\d{}#\\]/g, '').trim() || 'Layout';
  const several = layout.slots.flatMap((slot) => slot.accepts).filter((each) => isEvidence(each)).length > 1;
  return `${label}${several && kind ? ` (${kind})` : ''}, ${specimenWords(language).fillings[filling]}`;
}

function isEvidence(kind: SlotAccepts): kind is EvidenceKind {
  return EVIDENCE.some((each) => each === kind);
}

function evidenceOf(kind: EvidenceKind, filling: Filling): SpecimenSlide['evidence'] {
  const amounts = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => specimen(filling === 'much' ? 'long' : 'short', index));
    return filling === 'zero' ? [...names.slice(0, -1), 'specimen.nothing'] : names;
  };
  const many = filling === 'much';
  switch (kind) {
    case 'chart':
      return { chart: filling === 'missing' ? 'specimen.gaps' : amounts(many ? 6 : 2) };
    case 'table':
      return { table: { facts: amounts(many ? SPECIMENS : 2), columns: ['value', 'period'] } };
    case 'stats':
      return { stats: amounts(many ? 4 : 2) };
    case 'timeline':
      return { timeline: Array.from({ length: many ? 7 : 2 }, (_, index) => specimen('event', index)) };
    case 'image':
      return { image: PICTURE, alt: inEachLanguage(({ pictureAlt }) => pictureAlt) };
    case 'panels':
      return {};
  }
}

function bodyWords(layout: Layout, filling: Filling, language: Language): readonly string[] {
  const { sentences, shortSentence } = specimenWords(language);
  const slot = layout.slots.find(({ accepts }) => accepts.includes('body'));
  if (filling !== 'much') return [shortSentence];
  if (slot?.numbered === true) return sentences.slice(0, 3).map((sentence, index) => `${index + 1}. ${sentence}`);
  const beside = layout.slots.some(({ accepts }) => accepts.some(isEvidence));
  if (beside || layout.name === 'cover') return [sentences[1] ?? ''];
  return sentences.map((sentence) => `- ${sentence}`);
}

function panelWords(filling: Filling, language: Language): readonly string[] {
  const many = filling === 'much';
  const { panelHeadings, sentences, shortSentence } = specimenWords(language);
  return panelHeadings
    .slice(0, many ? 3 : 2)
    .flatMap((heading, index) => [
      `## ${heading}`,
      ...(many ? sentences.slice(index, index + 3) : [shortSentence]).map((text) => `- ${text}`),
    ]);
}
