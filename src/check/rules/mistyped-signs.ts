import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** What the typographer leaves alone, since only the author knows what was meant. */
interface Mistyping {
  readonly pattern: RegExp;
  readonly message: (typed: string) => string;
  readonly hint: string;
}

const BOTH: readonly Mistyping[] = [
  {
    pattern: /(?<=[\p{L}\p{N}\uFFFC])"(?=[\p{L}\p{N}\uFFFC])|(?<=\s)"(?=\s|$)/gu,
    message: () => 'this straight quotation mark neither opens nor closes',
    hint: 'put a space on one side of it, or write ″ for inches and seconds',
  },
  {
    pattern: /(?<=\uFFFC)\s*-\s*(?=\uFFFC)/gu,
    message: () => 'a hyphen stands between two figures',
    hint: 'a range is one fact; two figures are joined by words, or by an en dash: –',
  },
  {
    pattern:
      /(?<=[^\s\uFFFC] )-{1,3}(?= \S)|(?<=\S )-{1,3}(?= [^\s\uFFFC])|(?<=[\p{L}\p{N}\uFFFC])--+(?=[\p{L}\p{N}\uFFFC])/gu,
    message: (typed) => `“${typed}” is typed for a dash`,
    hint: 'write the dash itself, – or —, or a comma',
  },
  {
    pattern: /\.{4,}/g,
    message: () => 'more than three full stops stand in a row',
    hint: 'write …, or end the sentence',
  },
  {
    pattern: /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064]+/g,
    message: (typed) => `an invisible character (${codePoint(typed)}) stands here`,
    hint: 'delete it and type the letters around it anew: it breaks search, hyphenation and reading aloud',
  },
];

const MISTYPINGS: Readonly<Record<Language, readonly Mistyping[]>> = {
  en: [
    ...BOTH,
    {
      pattern: /[«»]/g,
      message: (typed) => `“${typed}” is a French quotation mark`,
      hint: 'write “so”; French words are marked: [Opération Serval]{lang=fr}',
    },
  ],
  fr: [
    ...BOTH,
    {
      pattern: /(?<!«[^»]*)[“”„]/g,
      message: (typed) => `“${typed}” is an English quotation mark`,
      hint: 'write « ainsi », with its spaces; within guillemets “ainsi” is right',
    },
    {
      pattern: /(?<=[\p{L}\uFFFC)»]):(?=\s|$)/gu,
      message: () => 'no space stands before the colon',
      hint: 'type one: it is set as a no-break space',
    },
    {
      pattern: /«(?=\S)(?!\u00A0)|(?<=\S)(?<![\u00A0])»/gu,
      message: (typed) => `no space stands ${typed === '«' ? 'after «' : 'before »'}`,
      hint: 'type one: it is set as a no-break space',
    },
    {
      pattern:
        /(?<!\p{L})(?:c|s|ch|ranc)oeurs?(?!\p{L})|(?<!\p{L})(?:man)?oeuvr\p{L}*|(?<!\p{L})(?:voeux?|noeuds?|oeil|boeufs?|moeurs)(?!\p{L})/giu,
      message: (typed) => `“${typed}” lacks its ligature`,
      hint: 'write œ: œuvre, cœur, vœu',
    },
  ],
};

/** In figures typed as literals: marks of the other language's numbers. */
const NUMBERS: Readonly<Record<Language, Mistyping>> = {
  en: {
    pattern: /\d,\d{1,2}(?!\d)|\d[ \u00A0\u202F](?:\d{3}(?!\d)|%)/g,
    message: (typed) => `“${typed}” is written as French writes a number`,
    hint: 'in English: 2.4, 2,400 and 93%',
  },
  fr: {
    pattern: /\d\.\d|\d,\d{3}(?!\d)|\d%/g,
    message: (typed) => `“${typed}” is written as English writes a number`,
    hint: 'in French: 2,4, 2 400 and 93 %',
  },
};

/** Reads the outline: signs and spaces that the typographer may not mend. */
export function mistypedSigns(outline: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) => [
    ...MISTYPINGS[each.language].flatMap((mistyping) => found(each, ownWords(each.text), 0, mistyping)),
    ...each.text.otherLanguages.flatMap(({ start, end, language }) =>
      MISTYPINGS[language].flatMap((mistyping) => found(each, each.text.text.slice(start, end), start, mistyping)),
    ),
    ...each.text.figures.flatMap(({ figure, span }) =>
      figure.kind === 'literal'
        ? [...figure.text.matchAll(NUMBERS[each.language].pattern)].map(([typed]) =>
            finding(NUMBERS[each.language], typed, { span, at: each.at }),
          )
        : [],
    ),
  ]);
}

function found(each: OutlineText, text: string, from: number, mistyping: Mistyping): readonly Diagnostic[] {
  return [...text.matchAll(mistyping.pattern)].map((match) => {
    const start = from + match.index;
    const span = each.text.spanOf(start, start + match[0].length);
    return finding(mistyping, match[0].trim(), { span, at: each.at });
  });
}

function finding({ message, hint }: Mistyping, typed: string, place: Pick<Diagnostic, 'span' | 'at'>): Diagnostic {
  return diagnostic('words/mistyped-sign', { message: message(typed), hint, ...place });
}

function codePoint(typed: string): string {
  return `U+${(typed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
