import { dirname } from 'node:path';
import { checkOutline } from '../check/check-outline.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { relevel } from '../diagnostics/relevel.ts';
import { parseVerifications } from '../facts/read/verifications.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Outline } from '../model/outline.ts';
import type { WorkspaceSettings } from '../model/settings.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseDraftInParts, parseOutlineInParts, parseReadableInParts } from '../outline/parse-outline.ts';
import { placedInFile } from '../outline/slide-parts.ts';
import { type Released, withheldFrom } from '../release/proof.ts';
import { publicOutline } from '../release/public-outline.ts';
import { begunDecks } from './begun-decks.ts';
import { factFiles, recordFiles, VERIFIED } from './fact-files.ts';
import type { NamedTemplate } from './find-template.ts';
import { type BriefInputs, type LaidOutDeck, layOutBrief } from './lay-out-brief.ts';
import { readPictures } from './pictures.ts';
import { readWorkspaceText } from './read-inside.ts';
import { readSettings } from './read-settings.ts';
import { readSignatures } from './read-signatures.ts';
import { readForBuild, type TemplateReading } from './read-template.ts';
import { type Reading, storeOf } from './reading.ts';
import { partOf, type Tell } from './tell.ts';
import { withAsOf } from './with-as-of.ts';
import { templateNames } from './workspace-files.ts';

/** The decks of one outline, laid out. */
export interface LaidOutBrief {
  readonly decks: readonly LaidOutDeck[];
  /** Every text read, for excerpts in messages. */
  readonly texts: readonly TextFile[];
  /** What a package for the public may not hold; absent for any other. */
  readonly released?: Released;
}

/**
 * Takes one outline through the stages up to rendering. Ends early only if the outline can't be
 * read or there is no template that can.
 */
export async function layOut(reading: Reading, path: string, tell: Tell): Promise<Outcome<LaidOutBrief>> {
  tell(0, 'reading');
  const { io, workspace, options, slideMemory, forgives = false } = reading;
  const found = gatherFindings();
  const outlineText = found.take(readWorkspaceText(io, workspace, path));
  if (outlineText === undefined) return found.with(NOTHING);
  const texts = [outlineText, ...factFiles(io, workspace, path).value];
  const parse = options.draft ? parseDraftInParts : forgives ? parseReadableInParts : parseOutlineInParts;
  const parts = parse(outlineText.path, outlineText.text, slideMemory);
  const placed = (value: LaidOutBrief, settings: WorkspaceSettings): Outcome<LaidOutBrief> => ({
    value,
    diagnostics: relevel(
      found.with(value).diagnostics.map((each) => placedInFile(each, parts.value.places)),
      settings,
    ),
  });
  const store = found.take(await storeOf(reading, dirname(path)));
  const settings = found.take(readSettings(io, workspace));
  const { outline: parsed } = found.take(parts);
  if (parsed === undefined) return placed({ ...NOTHING, texts }, settings);

  const dated = withAsOf(parsed, options.asOf);
  const outline = options.release === 'public' ? publicOutline(dated) : dated;
  const readable = options.draft && outline.languages.length === 0 ? begunIn(outline) : outline.languages;
  const languages = readable.filter((language) => options.languages?.includes(language) ?? true);
  const signatures = found.take(readSignatures(io, workspace, path));
  const verifications = found.take(parseVerifications(found.take(recordFiles(io, workspace, path, VERIFIED))));
  found.add(...checkOutline(outline, languages, store, slideMemory));
  const pictures = found.take(readPictures(io, workspace, outline, reading.memory));
  const look = found.take(
    await lookOf(reading, options.template === undefined ? outline.template : { value: options.template }),
  );
  const all = [...texts, ...(look?.chain ?? []).flatMap(({ files }) => files)];
  const template = look?.template;
  if (template === undefined) return placed({ ...NOTHING, texts: all }, settings);
  const inputs: BriefInputs = {
    outline,
    languages,
    store,
    signatures,
    verifications,
    pictures: slideMemory.keep('pictures', [...pictures].flat(), () => pictures),
    template,
    settings,
    draft: options.draft,
    plates: options.draft || forgives,
    release: options.release,
  };
  const known = found.with(undefined).diagnostics;
  const whole = found.take(layOutBrief(inputs, known, slideMemory, partOf(tell, READ, 1)));
  const decks = forgives ? inOrder([...whole, ...found.take(begunDecks(inputs, slideMemory))]) : whole;
  const released = { withheld: withheldFrom(dated, store), outline: dated, store };
  return placed({ decks, texts: all, ...(options.release === 'public' && { released }) }, settings);
}

function inOrder(decks: readonly LaidOutDeck[]): readonly LaidOutDeck[] {
  return LANGUAGES.flatMap((language) => decks.filter(({ deck }) => deck.language === language));
}

/** The languages of the title, for a draft in which no language is whole. */
function begunIn({ title }: Outline): readonly Language[] {
  return LANGUAGES.filter((language) => title[language] !== undefined);
}

/**
 * The template that an outline names. Its value is undefined if it has an error, since layout takes its styles for
 * granted; but a draft then has the look of another template of the workspace.
 */
async function lookOf(
  { io, workspace, options, kept }: Reading,
  named: NamedTemplate,
): Promise<Outcome<TemplateReading | undefined>> {
  const found = gatherFindings();
  // The parser has said that none can be read.
  const isNamed = named.value !== '';
  const own = isNamed ? await readForBuild(io, workspace, named, kept) : { value: undefined, diagnostics: [] };
  const value = found.take(own);
  if (isNamed && !hasErrors(own.diagnostics)) return found.with(value);
  for (const other of options.draft ? templateNames(io, workspace).value : []) {
    const read = await readForBuild(io, workspace, { value: other }, kept);
    if (read.value?.template !== undefined && !hasErrors(read.diagnostics)) return found.with(read.value);
  }
  return found.with(value && { chain: value.chain, template: undefined });
}

/** How much of the time until a brief is laid out goes by until it is read. */
const READ = 1 / 4;

const NOTHING: LaidOutBrief = { decks: [], texts: [] };
