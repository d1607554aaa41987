import type { Language } from '../../model/language.ts';
import type { Layout, SlotAccepts, Template } from '../../model/template.ts';
import { SPECIMENS, specimen } from './specimen-facts.ts';

/** How full a specimen slide is, and what is odd about its figures. */
export const FILLINGS = ['little', 'much', 'zero', 'missing'] as const;

export type Filling = (typeof FILLINGS)[number];

const EVIDENCE = ['chart', 'table', 'stats', 'timeline', 'image', 'panels'] as const satisfies readonly SlotAccepts[];

type EvidenceKind = (typeof EVIDENCE)[number];

/** The picture that slides show, beside the outline. */
export const PICTURE = 'picture.png';

interface SpecimenSlide {
  readonly id: string;
  readonly layout: string;
  readonly evidence: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** An outline with each layout of a template, filled in each of these ways that its slots allow. */
export function specimenOutline(template: Template, fillings: readonly Filling[]): string {
  const slides = template.layouts.flatMap((layout) => fillings.flatMap((filling) => slidesOf(layout, filling)));
  return [
    'brief: specimens',
    `title: {en: ${quoted(`Every layout of ${template.name}`)}, fr: ${quoted(`Toutes les mises en page de ${template.name}`)}}`,
    `template: ${template.name}`,
    'marking: unclassified',
    'as-of: 2023-12-31',
    'slides:',
    ...slides.flatMap(slideLines),
    '',
  ].join('\n');
}

function slideLines({ id, layout, evidence, words }: SpecimenSlide): readonly string[] {
  const block = (language: Language) => [
    `    ${language}: |`,
    ...words[language].map((line) => (line === '' ? '' : `      ${line}`)),
  ];
  return [
    `  - id: ${id}`,
    `    layout: ${layout}`,
    ...evidence.map((line) => `    ${line}`),
    ...block('en'),
    ...block('fr'),
  ];
}

/** A slide for each kind of evidence that the layout takes; of a layout for words alone, one. */
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
    evidence: kind === undefined ? [] : evidenceLines(kind, filling),
    words: { en: words('en'), fr: words('fr') },
  };
}

const FILLING_NAMES: Readonly<Record<Filling, Readonly<Record<Language, string>>>> = {
  little: { en: 'with little on it', fr: 'peu remplie' },
  much: {
    en: 'with much on it and a title that takes two lines',
    fr: 'très remplie et dont le titre occupe deux lignes',
  },
  zero: { en: 'with a figure that is nothing', fr: 'dont un chiffre est nul' },
  missing: { en: 'with figures that are missing', fr: 'dont des chiffres manquent' },
};

function titleOf(layout: Layout, filling: Filling, kind: EvidenceKind | undefined, language: Language): string {
  const label = (layout.label[language] ?? layout.name).replaceAll(/[\d{}#\\]/g, '').trim() || 'Layout';
  const several = layout.slots.flatMap((slot) => slot.accepts).filter((each) => isEvidence(each)).length > 1;
  return `${label}${several && kind ? ` (${kind})` : ''}, ${FILLING_NAMES[filling][language]}`;
}

function isEvidence(kind: SlotAccepts): kind is EvidenceKind {
  return EVIDENCE.some((each) => each === kind);
}

function evidenceLines(kind: EvidenceKind, filling: Filling): readonly string[] {
  const amounts = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => specimen(filling === 'much' ? 'long' : 'short', index));
    return filling === 'zero' ? [...names.slice(0, -1), 'specimen.nothing'] : names;
  };
  const many = filling === 'much';
  switch (kind) {
    case 'chart':
      return [filling === 'missing' ? 'chart: specimen.gaps' : `chart: ${flow(amounts(many ? 6 : 2))}`];
    case 'table':
      return ['table:', `  facts: ${flow(amounts(many ? SPECIMENS : 2))}`, '  columns: [value, period]'];
    case 'stats':
      return [`stats: ${flow(amounts(many ? 4 : 2))}`];
    case 'timeline':
      return [`timeline: ${flow(Array.from({ length: many ? 7 : 2 }, (_, index) => specimen('event', index)))}`];
    case 'image':
      return [
        `image: ${PICTURE}`,
        'alt: {en: A plain rectangle that stands for a picture, fr: Un rectangle uni qui tient lieu d’image}',
      ];
    case 'panels':
      return [];
  }
}

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Aid went through partners in the field, and what was left through the offices of the government.',
    'The minister asked for a review of the program before the end of the year.',
    'Partners may say that the conditions were never met; the record does not bear this out.',
    'What happens after the election is not known.',
    'A decision is needed before the ministers meet.',
  ],
  fr: [
    'L’aide a été acheminée par des partenaires sur le terrain, et ce qui restait par les bureaux du gouvernement.',
    'Le ministre a demandé un examen du programme avant la fin de l’année en cours.',
    'Des partenaires pourraient dire que les conditions n’ont jamais été remplies; le dossier ne le confirme pas.',
    'On ignore ce qui se passera après les élections.',
    'Il faut qu’une décision soit prise avant la réunion des ministres.',
  ],
};

const SHORT_WORDS: Readonly<Record<Language, string>> = {
  en: 'Aid went through partners.',
  fr: 'L’aide a été acheminée par des partenaires.',
};

function bodyWords(layout: Layout, filling: Filling, language: Language): readonly string[] {
  const slot = layout.slots.find(({ accepts }) => accepts.includes('body'));
  if (filling !== 'much') return [SHORT_WORDS[language]];
  if (slot?.numbered === true)
    return SENTENCES[language].slice(0, 3).map((sentence, index) => `${index + 1}. ${sentence}`);
  const beside = layout.slots.some(({ accepts }) => accepts.some(isEvidence));
  if (beside || layout.name === 'cover') return [SENTENCES[language][1] ?? ''];
  return SENTENCES[language].map((sentence) => `- ${sentence}`);
}

const PANEL_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Aid through partners', 'Trade and investment', 'What to watch'],
  fr: ['L’aide par les partenaires', 'Commerce et investissement', 'À surveiller'],
};

function panelWords(filling: Filling, language: Language): readonly string[] {
  const many = filling === 'much';
  return PANEL_HEADINGS[language]
    .slice(0, many ? 3 : 2)
    .flatMap((heading, index) => [
      `## ${heading}`,
      ...(many ? SENTENCES[language].slice(index, index + 3) : [SHORT_WORDS[language]]).map((text) => `- ${text}`),
    ]);
}

function flow(names: readonly string[]): string {
  return `[${names.join(', ')}]`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
