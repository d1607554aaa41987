import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { WORDS_A_MINUTE } from '../../language/speech.ts';
import type { Deck, DeckSlide, Paragraph } from '../../model/deck.ts';
import type { Outline } from '../../model/outline.ts';
import { textOfRuns } from '../../model/run.ts';
import { deckSlideId, type Scene } from '../../model/scene.ts';
import { PROFILES, type Profile, type ProfilePart } from '../profiles.ts';
import { wordCount } from '../word-count.ts';

/**
 * Reads the deck, and the scene for the slides that continuations add: length, parts, speaking
 * time, talking points, density.
 */
export function profileRules(outline: Outline, deck: Deck, scene: Scene): readonly Diagnostic[] {
  const named = outline.profile;
  if (named === undefined) return [];
  const profile = PROFILES.find((each) => each.name === named.value);
  if (profile === undefined) {
    const names = PROFILES.map((each) => each.name);
    const meant = nearest(named.value, names);
    const hint = meant === undefined ? `the profiles are ${names.join(', ')}` : `did you mean ${meant}?`;
    return [
      diagnostic('profile/unknown', { message: `there is no profile called ${named.value}`, span: named.span, hint }),
    ];
  }
  const core = deck.slides.filter(({ role }) => role !== 'annex');
  return [
    ...lengthRule(profile, outline, core, scene),
    ...partRules(profile, outline, core),
    ...timeRule(profile, outline, core),
    ...core.flatMap((slide, index) => slideRules(profile, slide, index, deck)),
  ];
}

function lengthRule(
  profile: Profile,
  outline: Outline,
  core: readonly DeckSlide[],
  scene: Scene,
): readonly Diagnostic[] {
  const ids = new Set(core.map((slide) => slide.id));
  const count = scene.slides.filter((slide) => ids.has(deckSlideId(slide))).length;
  const span = outline.profile?.span;
  const message = `${count} slides stand before the annex; ${profile.name} has at most ${profile.mostSlides}`;
  if (count > profile.mostSlides) return [diagnostic('profile/too-many-slides', { message, span, hint: profile.rule })];
  return count >= profile.nearlyFull ? [diagnostic('profile/nearly-full', { message, span, hint: profile.rule })] : [];
}

const MISSING: Readonly<Record<ProfilePart, string>> = {
  'cover-first': 'the first slide is no cover',
  'messages-second': 'the second slide does not say the key messages in words',
  'summary-last': 'the last slide before the annex is no summary',
  'point-ready': 'no slide keeps a point ready',
  'sources-annexed': 'the annex does not list the sources',
};

const MENDS: Readonly<Record<ProfilePart, string>> = {
  'cover-first': 'give it layout: cover',
  'messages-second': 'write them as a list, and leave charts and figures to the slides behind it',
  'summary-last': 'give it layout: closing',
  'point-ready': 'write it below the dashes under ## If pressed',
  'sources-annexed': 'write annex: [sources]',
};

function partRules(profile: Profile, outline: Outline, core: readonly DeckSlide[]): readonly Diagnostic[] {
  return profile.parts
    .filter((part) => !hasPart(part, outline, core))
    .map((part) =>
      diagnostic('profile/missing-part', {
        message: `${MISSING[part]}, as ${profile.name} has it`,
        span: outline.profile?.span,
        hint: `${MENDS[part]} (${profile.rule})`,
      }),
    );
}

function hasPart(part: ProfilePart, outline: Outline, core: readonly DeckSlide[]): boolean {
  switch (part) {
    case 'cover-first':
      return core[0]?.layout === 'cover';
    case 'messages-second':
      return core[1] !== undefined && core[1].content === undefined && core[1].body.length > 0;
    case 'summary-last':
      return core.at(-1)?.layout === 'closing';
    case 'point-ready':
      return core.some(({ notes }) => notes.ifPressed.length > 0);
    case 'sources-annexed':
      return outline.annex.some(({ value }) => value === 'sources');
    default:
      return part satisfies never;
  }
}

function timeRule(profile: Profile, outline: Outline, core: readonly DeckSlide[]): readonly Diagnostic[] {
  if (profile.minutes === undefined) return [];
  const words = core.reduce((sum, slide) => sum + wordsIn(slide.notes.talkingPoints), 0);
  const minutes = words / WORDS_A_MINUTE;
  if (minutes <= profile.minutes) return [];
  return [
    diagnostic('profile/too-long', {
      message: `the talking points take about ${Math.ceil(minutes)} minutes (${words} words), and ${profile.name} gives ${profile.minutes}`,
      span: outline.profile?.span,
      hint: `${profile.rule}; cut about ${words - profile.minutes * WORDS_A_MINUTE} words`,
    }),
  ];
}

function slideRules(profile: Profile, slide: DeckSlide, index: number, deck: Deck): readonly Diagnostic[] {
  const at: Location = { kind: 'slide', slide: slide.id, language: deck.language };
  const found: Diagnostic[] = [];
  if (profile.spoken && index > 0 && slide.notes.talkingPoints.length === 0) {
    found.push(
      diagnostic('profile/no-talking-points', {
        message: 'this slide has no talking points',
        span: slide.titleSpan,
        at,
        hint: 'write them below a line of three dashes',
      }),
    );
  }
  const words = wordsIn(slide.body) + slide.panels.reduce((sum, panel) => sum + wordsIn(panel.body), 0);
  const most = slide.content === undefined ? profile.mostWords.alone : profile.mostWords.beside;
  if (words > most) {
    const beside = slide.content === undefined ? '' : ' beside its evidence';
    found.push(
      diagnostic('profile/dense-slide', {
        message: `this slide shows ${words} words${beside}`,
        span: slide.titleSpan,
        at,
        hint: profile.spoken ? `about ${most} are read while someone speaks` : `about ${most} are read at a desk`,
      }),
    );
  }
  return found;
}

function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { runs }) => sum + wordCount(textOfRuns(runs)), 0);
}
