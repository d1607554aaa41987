import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { Marking } from '../../model/marking.ts';
import { placeToFill } from '../../model/place-to-fill.ts';
import type { Storyboard, StorySlide } from '../../model/storyboard.ts';
import { writeYaml } from '../../yaml/edit/write-yaml.ts';
import { schemaPath } from '../keys/schema-path.ts';

/** What a new brief is made of. */
export interface NewBrief {
  /** Its folder below `briefs/`, with `/` where that lies in another. */
  readonly dossier: string;
  /** Of its file, without the ending. */
  readonly name: string;
  readonly storyboard: Storyboard;
  /** The first is the one that its title is written in, if no other has a title. */
  readonly languages: readonly [Language, ...Language[]];
  readonly title: { readonly [L in Language]?: string };
  readonly template: string;
  readonly marking: Marking;
  /** ISO date. */
  readonly asOf: string;
  /** Whether the workspace has schemas for editors. */
  readonly hasSchemas: boolean;
}

/** The outline of a new brief: words with places to fill, and remarks that say which figures a slide is made for. */
export function briefText(brief: NewBrief): string {
  const { name, storyboard, languages, template, marking, asOf, dossier } = brief;
  const title = Object.fromEntries(languages.map((language) => [language, titleIn(language, brief)]));
  const head = writeYaml({
    brief: [...dossier.split('/'), name].join('-'),
    title,
    template,
    ...(storyboard.profile !== undefined && { profile: storyboard.profile }),
    marking,
    'as-of': asOf,
    annex: storyboard.annex,
  });
  const slides = storyboard.slides.map((slide) => slideLines(slide, brief).join('\n'));
  const toRoot = '../'.repeat(dossier.split('/').length + 1);
  const schema = `# yaml-language-server: $schema=${toRoot}${schemaPath('outline')}`;
  return [
    ...(brief.hasSchemas ? [schema] : []),
    '# What stands between ‹ and › is yours to write; briefdeck check tells which slides have such places left.',
    '# A line that begins with # is a remark. Where it says what a slide may show, put in the IDs of facts and take the # away:',
    `# briefdeck facts list ${dossier} shows which there are, briefdeck new fact adds one.`,
    `${head}slides:`,
    slides.join('\n\n'),
    '',
  ].join('\n');
}

function titleIn(language: Language, { title, languages }: NewBrief): string {
  const own = title[language];
  if (own !== undefined) return own;
  const other = languages.find((each) => title[each] !== undefined);
  const words = (other && title[other]) ?? '';
  return placeToFill(packOf(language).storyWords.translate(words));
}

/** A slide as an item of `slides`, with a remark on what it may show. */
function slideLines(slide: StorySlide, brief: NewBrief): readonly string[] {
  const layout = LAYOUTS[slide];
  const panels = PANELS[slide];
  const words = brief.languages.map((language) => {
    const text = packOf(language).storyWords.slides[slide](titleIn(language, brief));
    return [language, text.replace(/^\n/, '')];
  });
  const item = {
    id: slide,
    ...(layout !== undefined && { layout }),
    ...(panels !== undefined && { panels: Array.from({ length: panels }, () => 'words') }),
    ...Object.fromEntries(words),
  };
  const [, first = '', ...rest] = writeYaml({ slides: [item] })
    .trimEnd()
    .split('\n');
  const shows = MAY_SHOW[slide];
  return [first, ...(shows === undefined ? [] : [`    # ${shows}`]), ...rest];
}

/** Slides whose layout what they show doesn’t choose. */
const LAYOUTS: Readonly<Partial<Record<StorySlide, string>>> = { cover: 'cover', summary: 'closing' };

/** How many panels of words a slide has. */
const PANELS: Readonly<Partial<Record<StorySlide, number>>> = { objectives: 2, 'one-page': 3 };

/** What a slide is made to show, once there are facts for it. */
const MAY_SHOW: Readonly<Partial<Record<StorySlide, string>>> = {
  glance: 'stats: [people.population, economy.gdp]   # up to four figures; in place of the list below',
  relations: 'timeline: [ties.embassy, ties.agreement, politics.election]   # dated facts; in place of the list below',
  aid: 'chart: aid.bilateral@2015..2023   # a series by year; or some facts: [aid.pledge, aid.grant]',
  'aid-partners': 'chart: [aid.donor-a@2023, aid.donor-b@2023]   # one year, one measure, several donors',
  trade: 'chart: [trade.exports, trade.imports]   # two figures of one measure and one time',
  'trade-goods': 'table: [trade.sold, trade.bought]   # facts of the kind list, or figures by goods',
  weights: 'stats: [aid.bilateral@2023, trade.total]   # side by side, each with its year',
  record: 'table: {facts: [aid.promised, aid.paid], columns: [value, period, source]}',
};
