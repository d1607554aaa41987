import { ISO_CURRENCIES } from '../language/iso-currencies.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import { REGISTERED } from '../language/registered.ts';
import type { Stretch } from '../model/stretch.ts';
import { LARGER_SCALES, PER_CENT, SCALE_OF_WORD } from './amount-words.ts';

/*
 * Names with digits that every officer writes, so that a workspace's names.yaml need not hold them:
 * groups of states, diseases, resolutions, articles, treaties, forms of aircraft and bills. What only
 * one language writes is in its pack. Patterns are for texts in their own case, with plain spaces,
 * hyphens and apostrophes.
 */

const EVERYWHERE: readonly string[] = [
  // Groups: G7, P5+1, E3, EU-27, W20, D10, V4.
  'G\\d{1,2}\\+?',
  'P[35](?:\\+1)?',
  'E3(?:\\+3)?',
  '(?:EU|UE)-?2[578]',
  '[BCLTWY](?:7|20)',
  'D10|V4|B9|A3|R2P|M23',
  // Diseases, substances, units.
  '(?:COVID|Covid)-19|SARS-CoV-2|H\\dN\\d',
  '(?:CO|NO|SO)[2₂]|CH[4₄]|N[2₂]O|PM(?:2[.,]5|10)|[kcm]?m[²³]',
  '[2-6]G(?![ \\u00A0]?\\$)',
  // Documents of the United Nations and goals.
  'S/(?:RES|PRST)/\\d+(?:[/(]\\d+\\)?)?|A/(?:RES/)?\\d+(?:/\\d+)?',
  'UNSCR \\d{3,4}',
  '(?:SDG|ODD|ISO|STANAG)s? \\d{1,5}(?:\\.\\d{1,2})?',
  '(?:COP|CSW|UNGA|MC) ?\\d{1,2}',
  // Bills (C-41, S-203) and aircraft, ships and arms (F-35, C-130J, MiG-29, AK-47, S-400).
  '(?!(?:US|CA|FY|Q)-)(?:\\p{Lu}{1,2}|MiG|Su|Mi|Il|An|Tu|Yak|RPG)-\\d{1,3}\\p{Lu}?',
  '(?:F|CF|CC|CP|CH|MQ|RQ|AH|UH)\\d{2,3}\\p{Lu}?',
  'Boeing 7\\d7|A3\\d0|A400M|M777|M16',
  'PS752|MH17|MH370',
  '2SLGBTQI?\\+?|2ELGBTQI?\\+?|LGBTQ2\\+?',
  '9/11|4 ?[x×] ?4',
  // Letters and digits of one word (TV5, IDA20, RN6, T4A), but no currency, quarter or fiscal year.
  `(?!(?:FY|CA|US|C|A|Q|T|S|H|CFA|${[...ISO_CURRENCIES].join('|')})\\d)\\p{Lu}{2,5}\\d{1,3}\\p{Lu}?|\\p{Lu}\\d{1,2}\\p{Lu}`,
  // Telephone numbers.
  '(?:\\+?\\d{1,3}[ -])?\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}|\\+\\d{1,3}(?:[ -]\\d{2,4}){2,5}',
  '[Rr]ue \\d{1,4}',
  // Plans that name their year: Plan Sénégal 2050, the Mali 2035 strategy.
  "(?:[Pp]lan|[Vv]ision|[Aa]genda|[Pp]rogramme?|[Ss]tratég(?:ie|y)|[Ss]trategy) (?:(?:[\\p{L}'-]+ ){0,4}\\p{Lu}[\\p{L}'-]* )?20[2-9]\\d",
  "(?:\\p{Lu}[\\p{L}'-]* ){1,3}20[2-9]\\d (?:plan|strategy|vision|agenda|programme|program|framework|goals)",
  'Horizon 20\\d\\d|Vision 20\\d\\d|Agenda (?:2030|2063|21)|Beijing ?\\+ ?\\d\\d',
];

/** After such a name these make its number an amount: "C-17 million", "Article 5 %". */
const AMOUNT_AFTER = [
  '[%‰\\p{Sc}]',
  ...[...SCALE_OF_WORD.keys(), ...LARGER_SCALES].map((word) => `${literalPattern(word)}(?!\\p{L})`),
  ...PER_CENT.map(([per, cent]) => `${per} ?${cent}`),
].join('|');

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...REGISTERED.flatMap(({ knownNames }) => knownNames), ...EVERYWHERE].join('|')})(?!\\p{N}|[.,:/]\\p{N}|[ -]?(?:${AMOUNT_AFTER}))`,
  'gu',
);

/** Where a text holds names with digits that the program knows, in any language. */
export function knownNamesIn(text: string): readonly Stretch[] {
  const plain = text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00A0\u202F\n]/g, ' ')
    .replace(/\u2019/g, "'");
  return [...plain.matchAll(PATTERN)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
