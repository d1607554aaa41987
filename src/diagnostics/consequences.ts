import type { Code } from './codes.ts';
import { type Diagnostic, hasErrors } from './diagnostic.ts';

/** How close two findings must be for one to count as following from the other. */
type Reach = 'line' | 'line above' | 'slide' | 'brief';

/**
 * The findings that another one may follow from. `template` means every error in a file of the
 * template.
 */
interface Consequence {
  readonly of: readonly Code[] | 'template';
  readonly within: Reach;
}

/** If a whole dossier is missing, or a file or folder of facts can’t be read, so are many facts of a brief, wherever it uses them. */
const WITHOUT_DOSSIER: Consequence = {
  of: ['facts/unknown-dossier', 'facts/circular-dossiers', 'workspace/cannot-read', 'workspace/outside-root'],
  within: 'brief',
};

/** A line that didn't fit its slot is not on the slide. */
const LOST_LINE: readonly Consequence[] = [
  { of: ['layout/overflow'], within: 'slide' },
  { of: 'template', within: 'brief' },
];

/** Findings that add nothing to the one they follow from. */
const CONSEQUENCES: Readonly<Partial<Record<Code, readonly Consequence[]>>> = {
  'facts/unknown-id': [WITHOUT_DOSSIER],
  'facts/unknown-source': [WITHOUT_DOSSIER],
  'facts/unknown-measure': [WITHOUT_DOSSIER],
  'outline/no-image': [{ of: ['outline/image-path'], within: 'line' }],
  'facts/no-value': [{ of: ['yaml/comment-in-text'], within: 'line' }],
  'input/empty-value': [{ of: ['yaml/comment-in-text'], within: 'line' }],
  'chart/empty': [{ of: ['facts/bad-id'], within: 'slide' }, WITHOUT_DOSSIER],
  'outline/unused-acceptance': [
    { of: ['outline/unknown-code'], within: 'slide' },
    { of: ['facts/unknown-id'], within: 'brief' },
    WITHOUT_DOSSIER,
  ],
  // One language names the fact rightly, so that the other seems to lack it.
  'outline/forms-differ': [{ of: ['facts/unknown-id', 'facts/bad-id', 'words/braces'], within: 'slide' }],
  'outline/figures-differ': [{ of: ['facts/unknown-id', 'facts/bad-id', 'words/braces'], within: 'slide' }],
  'outline/empty': [{ of: ['input/unknown-key'], within: 'brief' }],
  'outline/no-title': [{ of: ['yaml/comment-in-text'], within: 'line above' }],
  'a11y/no-title': [
    { of: ['outline/no-title', 'words/heading'], within: 'slide' },
    { of: ['yaml/comment-in-text'], within: 'line above' },
  ],
  'words/bare-fact-id': [{ of: ['words/braces', 'outline/figure-in-name'], within: 'line' }],
  'layout/no-slot': [
    { of: ['outline/no-title', 'words/if-pressed-shown', 'words/heading'], within: 'slide' },
    { of: ['yaml/duplicate-key'], within: 'brief' },
    { of: 'template', within: 'brief' },
  ],
  'layout/empty-slot': [{ of: ['words/table', 'words/heading', 'outline/no-title'], within: 'slide' }],
  'profile/missing-part': [{ of: ['yaml/syntax'], within: 'brief' }],
  'layout/lost-source': LOST_LINE,
  'layout/lost-caution': LOST_LINE,
  'layout/unknown': [{ of: 'template', within: 'brief' }],
};

/**
 * The findings of one brief, each once: what is found in the same place for several languages, in the
 * same words, is of none of them. Those that only follow from another are left out, such as a chart without
 * the facts whose IDs are wrong, or a slide without a slot for what should have been its title. If
 * that would remove every error, all findings are kept. What follows from a definition that can't
 * be read needs no entry here: the store knows its ID, so it is never reported.
 */
export function withoutConsequences(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = placesOfCauses(found);
  const kept = found.filter((each) => !follows(each, places));
  return inNoLanguage(hasErrors(found) && !hasErrors(kept) ? found : kept);
}

function inNoLanguage(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const each of found) {
    const { code, message, span, at } = each;
    const place = JSON.stringify([code, message, span, at && { ...at, language: undefined }]);
    const known = byPlace.get(place);
    byPlace.set(place, known === undefined ? each : withoutLanguage(known));
  }
  return [...byPlace.values()];
}

function withoutLanguage(found: Diagnostic): Diagnostic {
  if (found.at === undefined || !('language' in found.at)) return found;
  const { language: _, ...at } = found.at;
  return { ...found, at };
}

/** What may be the cause of another finding: a code, or an error in a file of the template. */
type Cause = Code | 'template';

function follows(found: Diagnostic, places: ReadonlySet<string>): boolean {
  const consequences = CONSEQUENCES[found.code] ?? [];
  return consequences.some(({ of, within }) => {
    const place = placeAbove(within, found);
    if (place === undefined) return false;
    return (of === 'template' ? [of] : of).some((cause) => places.has(placed(cause, place)));
  });
}

/** Each cause with every place in which another finding may follow from it. */
function placesOfCauses(found: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    found.flatMap((each) =>
      causesOf(each).flatMap((cause) =>
        [placeAbove('brief', each), placeAbove('line', each), placeAbove('slide', each)].flatMap((place) =>
          place === undefined ? [] : [placed(cause, place)],
        ),
      ),
    ),
  );
}

function causesOf({ code, severity, span }: Diagnostic): readonly Cause[] {
  const inTemplate = severity === 'error' && /(?:^|\/)templates\//.test(span?.file ?? '');
  const own = CODES_OF_CAUSES.has(code) ? [code] : [];
  return inTemplate ? [...own, 'template'] : own;
}

const CODES_OF_CAUSES: ReadonlySet<Code> = new Set(
  Object.values(CONSEQUENCES).flatMap((each) => each.flatMap(({ of }) => (of === 'template' ? [] : of))),
);

/**
 * Where a cause stands that this finding follows from within that reach, as a key. Undefined if the finding has no
 * span, or is on no slide.
 */
function placeAbove(reach: Reach, { span, at }: Diagnostic): string | undefined {
  switch (reach) {
    case 'brief':
      return 'brief';
    case 'line':
      return span && `line ${span.start.line} of ${span.file}`;
    case 'line above':
      return span && `line ${span.start.line - 1} of ${span.file}`;
    case 'slide':
      return at?.kind === 'slide' ? `slide ${JSON.stringify(at.slide)}` : undefined;
  }
}

function placed(cause: Cause, place: string): string {
  return `${cause} ${place}`;
}
