import { forEachLanguage } from '../../language/languages.ts';
import type { SlotAccepts } from '../../model/template.ts';
import { writeYaml, writeYamlOnOneLine } from '../../yaml/edit/write-yaml.ts';
import type { Mapped } from '../own-file/map-layouts.ts';
import type { ReadLayout, ReadPlaceholder } from '../own-file/read-layout.ts';
import type { ReadMasters } from '../own-file/read-masters.ts';

/** Content whose placeholders are known by their type, so that the map can leave them out. */
const SAID_BY_TYPE: readonly SlotAccepts[] = ['title', 'number'];
const NEEDED = ['cover', 'bullets'] as const;

/**
 * Drafts a template.yaml that states how a PowerPoint file is already understood. It changes nothing as it stands;
 * wrong guesses can be edited.
 *
 * @param name - the template's
 * @param file - the PowerPoint file's name
 */
export function draftMap(
  name: string,
  file: string,
  { layouts, mapping }: Pick<ReadMasters, 'layouts' | 'mapping'>,
): string {
  const made = new Map(mapping.layouts.map((each) => [each.layout.name, each]));
  const missing = NEEDED.filter((each) => !made.has(each));
  return [
    `# What is taken from ${oneLine(file)}: of each layout here, the layout of the file that it is made from, and which of its`,
    '# placeholders hold what, by their names in the Selection Pane or as idx and their number. Titles and slide numbers are',
    '# known by their type. Change what is wrong; what you leave out is found by names and types. A name of your own is a new',
    `# layout. See the file: briefdeck template inspect ${oneLine(file)}`,
    writeYaml({ template: name, master: file, ...forEachLanguage(() => labelOf(name)) }).trimEnd(),
    'layouts:',
    ...missing.flatMap((each) => [
      `  # None of its layouts can be this one. Write its name, and take away the #:`,
      `  # ${each}: {from: "…"}`,
    ]),
    ...[...made.values()].map((each) => `  ${each.layout.name}: ${writeYamlOnOneLine(madeFrom(each))}`),
    ...unused(layouts, mapping.layouts),
    '',
  ].join('\n');
}

/** A template's name for display: capitalized, with spaces for hyphens. */
export function labelOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** The file's layout, and the placeholder that each kind of content goes into. */
function madeFrom({ from, layout, master }: Mapped): Readonly<Record<string, string>> {
  const places = layout.slots.flatMap(({ name, accepts: [kind] }) => {
    const taken = from.places.find(({ placeholder }) => placeholder === master.placeholders[name]);
    if (!taken || kind === undefined || SAID_BY_TYPE.includes(kind)) return [];
    return [[kind, reference(taken, from)] as const];
  });
  return { from: from.name, ...Object.fromEntries(places) };
}

function reference({ name, placeholder }: ReadPlaceholder, { places }: ReadLayout): string {
  const alike = places.filter((each) => each.name === name).length;
  return (alike > 1 || name === '') && placeholder.index !== undefined ? `idx ${placeholder.index}` : name;
}

/** Comment lines for the layouts that the template doesn't use, with their placeholders. */
function unused(layouts: readonly ReadLayout[], made: readonly Mapped[]): readonly string[] {
  const others = layouts.filter(({ part }) => !made.some(({ from }) => from.part === part));
  if (others.length === 0) return [];
  return [
    '  # Not used:',
    ...others.map(({ name, places }) => {
      const shown = places.filter(({ placeholder: { type = '' } }) => !['dt', 'ftr', 'sldNum'].includes(type));
      return `  #   ${oneLine(name)}: ${shown.map((place) => oneLine(place.name)).join(', ') || 'no placeholders'}`;
    }),
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}
