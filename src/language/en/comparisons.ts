import { type ComparingGrammar, type ComparingWords, FIGURE, says } from '../comparing.ts';
import { DOWN, UP } from './directions.ts';

/*
 * Words that compare figures, by what they say. Words that more often mean something else ("high",
 * "first", "leading role", "ahead of the vote") are left out.
 */

const RISEN = `(?:${UP.finite})`;
const FALLEN = `(?:${DOWN.finite})`;
const RISING = `(?:${UP.ongoing})`;
const FALLING = `(?:${DOWN.ongoing})`;
const STEADILY =
  '(?:steadily|continuously|constantly|every year|each year|year after year|year on year|without interruption|without a break)';
const BE = '(?:is|are|was|were|been|be|kept|keeps?|started|began|stopped)';
const A = '(?:a|an|the|its|their|this|that)';

/** Responsibility falls to somebody, and a matter falls under a rule. */
const NOT_OF_AMOUNTS = `(?! (?:to|on|under|within|short|into|outside|apart|out|silent|in love)(?! (?:about |nearly |almost )?${FIGURE}))`;

const MORE = '(?:more|larger|bigger|greater|higher|stronger|faster|longer)';
const LESS = '(?:less|fewer|smaller|lower|weaker|slower|shorter)';

const TIMES = 'times (?:as|the|that|what|its|their|more|larger|bigger|higher)';
const SLIGHTLY = '(?:slightly|barely|marginally|just|only just|a little)';

const LARGEST =
  '(?:largest|biggest|greatest|highest|heaviest|fastest|longest|strongest|richest|wealthiest|busiest|costliest|deadliest)';
const SMALLEST = '(?:lowest|smallest|fewest|slowest|shortest|weakest|poorest|least)';
/** "The greatest risk" is a judgement, and no figure stands behind it. */
const OF_JUDGEMENT =
  '(?! (?:single )?(?:priority|priorities|levels?|standards?|care|respect|terms|risks?|challenges?|worr(?:y|ies)|concerns?|threats?|importance|possible|obstacles?|hopes?|fears?|questions?|problems?|weakness(?:es)?|strengths?|gaps?|tasks?|steps?|success(?:es)?|failures?|lessons?|unknowns?|barriers?|mistakes?|common|ranking))';

const ROLES =
  '(?:bilateral |multilateral |foreign |main |trading |trade |single |development |humanitarian )*(?:donors?|partners?|suppliers?|buyers?|markets?|customers?|exporters?|importers?|contributors?|recipients?|lenders?|investors?|providers?|producers?|destinations?|creditors?|funders?|economy|economies)';

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['(?:a )?half', 1 / 2],
  ['a third', 1 / 3],
  ['a quarter', 1 / 4],
  ['a fifth', 1 / 5],
  ['a tenth', 1 / 10],
  ['two thirds', 2 / 3],
  ['three quarters', 3 / 4],
];

const MULTIPLES: readonly (readonly [string, number])[] = [
  ['double[ds]|(?:to|will|would|could) double', 2],
  ['triple[ds]|trebled|(?:to|will|would|could) triple', 3],
  ['quadruple[ds]', 4],
  ['quintuple[ds]', 5],
];

const WORDS: readonly ComparingWords[] = [
  says(
    { kind: 'change', direction: 'up', every: true },
    `${RISEN} ${STEADILY}|${STEADILY} ${RISEN}|(?:kept|keeps|continues?|continued|never stopped) (?:on )?(?:to )?(?:${RISING}|rise|grow|increase|climb)|${RISEN} (?:\\p{L}+ )?ever since|more and more`,
  ),
  says(
    { kind: 'change', direction: 'down', every: true },
    `${FALLEN} ${STEADILY}|${STEADILY} ${FALLEN}|(?:kept|keeps|continues?|continued|never stopped) (?:on )?(?:to )?(?:${FALLING}|fall|decline|decrease|drop|shrink)|${FALLEN} (?:\\p{L}+ )?ever since|(?:less and less|fewer and fewer)`,
  ),
  ...MULTIPLES.map(([pattern, times]) => says({ kind: 'change', direction: 'up', times }, pattern)),
  says({ kind: 'change', direction: 'up', times: 10 }, '(?:rose|grew|increased) tenfold'),
  says({ kind: 'change', direction: 'down', times: 1 / 2 }, 'halve[ds]'),
  says(
    { kind: 'change', direction: 'up' },
    `${RISEN}${NOT_OF_AMOUNTS}|${BE} (?:\\p{L}+ly )?${RISING}(?! (?:up|old|pains))|${A} (?:\\p{L}+ )?(?:${UP.nouns}) (?:in|of)|growth|went up|up (?:by |from |to )${FIGURE}`,
    'at (?:a|its|their) highest since|(?:took|takes) off(?= *(?:[.,;:]|$| (?:in|after|since|from)))|(?:bounced|bounces) back|on an upward (?:path|trend)',
  ),
  says(
    { kind: 'change', direction: 'down' },
    `${FALLEN}${NOT_OF_AMOUNTS}|${BE} (?:\\p{L}+ly )?${FALLING}|${A} (?:\\p{L}+ )?(?:${DOWN.nouns}) (?:in|of)|went down|(?:was|were|been) (?:cut|reduced|lowered) (?:by|to|from)`,
    `down (?:by |from |to )${FIGURE}|on a downward (?:path|trend)`,
  ),
  says(
    { kind: 'steady' },
    '(?:remain(?:s|ed)?|stay(?:s|ed)?|held|holds?|kept) (?:\\p{L}+ly )?(?:steady|stable|unchanged|flat|level|constant|the same|near (?:its|their)|close to (?:its|their)|around (?:its|their))',
    '(?:is|are|was|were|been) (?:\\p{L}+ly )?(?:steady|stable|flat|constant)|(?:steady|stable|unchanged|flat) (?:since|from|at|for)|level(?:s|led) off|plateaued|stagnate[ds]?|stabili[sz]ed',
    'has not (?:moved|changed)|did not (?:move|change)|no change (?:in|since)',
  ),
  ...RANKS.slice(1).map((word, index) =>
    says(
      { kind: 'rank', rank: index + 2 },
      `${word} (?:most important )?(?:${LARGEST}|${SMALLEST})`,
      `${word} ${ROLES}`,
      `(?:ranked|ranks|ranking|came|comes|placed|places|finished|stood) ${word}`,
      `(?:is|was|are|were) ${word} (?:only to|among|of|in|behind|after)`,
      `number ${NUMBERS[index + 1] ?? ''}`,
    ),
  ),
  says({ kind: 'rank' }, `${FIGURE} ${LARGEST}`, `${FIGURE} (?:most important )?${ROLES}`),
  says(
    { kind: 'extreme', direction: 'up' },
    `(?:one of (?:the|its|their) )?${LARGEST}${OF_JUDGEMENT}|the most (?!\\p{L}*(?:ful|ive|ous|ant|ent|al|ed|ible|able|ic|ly|ing)(?!\\p{L}))(?!recent|urgent|part|of)\\p{L}+|(?:top|leading|number one) ${ROLES}`,
    `(?:the|its|their|our|s) (?:main|principal|primary) ${ROLES}|(?:ranked|ranks|came|comes) first(?! (?:in line|served))|peak(?:s|ed)|${A} (?:\\p{L}+ )?peak(?! season| hours?)`,
    'record (?:highs?|years?|levels?|amounts?|sums?|numbers?|figures?|totals?|exports|imports|trade|aid|spending|deficit|surplus|growth|arrivals|funding)',
    '(?:hit|hits|set|sets|reache[ds]|broke|at|to|a) (?:an? |their |its )?(?:new |all time |historic )?records?(?! (?:of|for|on|keep\\p{L}*))|unprecedented (?:level|amount|number|sum|high)s?',
    'unrivalled|unmatched|(?:has|have|had) never been (?:so )?(?:higher|larger|bigger|greater|high|large)',
  ),
  says({ kind: 'extreme', direction: 'up', beyond: true }, 'more (?:\\p{L}+ )?than (?:any|all|every)(?: other)?'),
  says(
    { kind: 'extreme', direction: 'down', beyond: true },
    '(?:less|fewer) (?:\\p{L}+ )?than (?:any|all|every)(?: other)?',
  ),
  says(
    { kind: 'extreme', direction: 'down' },
    `(?:one of (?:the|its|their) )?(?<!at )(?<!at the )${SMALLEST}${OF_JUDGEMENT}|record lows?|(?:hit|reached|at) (?:rock )?bottom|bottomed out`,
  ),
  ...FRACTIONS.flatMap(([pattern, times]) => [
    says({ kind: 'order', direction: 'up', times }, `(?:more than|over|above) ${pattern}(?! of)`),
    says({ kind: 'order', direction: 'down', times }, `(?:less than|under|below) ${pattern}`),
  ]),
  says(
    { kind: 'order', direction: 'up', times: 2 },
    '(?:more than |over )?(?:twice|double) (?:as|the|that|what|its|their)|twofold',
  ),
  says({ kind: 'order', direction: 'up', times: 3 }, '(?:three times|triple) (?:as|the|that|what|its|their|more)'),
  says({ kind: 'order', direction: 'up', times: 10 }, '(?:ten times (?:as|the|that|what|its|their|more))|tenfold'),
  says({ kind: 'order', direction: 'down', times: 1 / 2 }, 'half (?:as|the|that|what|its|their)(?! time)'),
  says({ kind: 'order', direction: 'up', times: 3 }, `(?:many|several|countless) ${TIMES}`),
  ...NUMBERS.slice(3).map((word, index) =>
    says({ kind: 'order', direction: 'up', times: index + 4 }, `${word} ${TIMES}`),
  ),
  says(
    { kind: 'order', direction: 'up', slight: true },
    `${SLIGHTLY} ${MORE} (?:\\p{L}+ ){0,2}than|${SLIGHTLY} (?:exceed(?:s|ed)?|surpass(?:es|ed)?|outpace[ds]?)`,
  ),
  says({ kind: 'order', direction: 'down', slight: true }, `${SLIGHTLY} ${LESS} (?:\\p{L}+ ){0,2}than`),
  says(
    { kind: 'order', direction: 'up' },
    `(?:\\p{L}+|${FIGURE}) times (?:as|the|that|what|its|their|more|larger|bigger|higher)|(?:far |much |slightly |well |even )?${MORE} (?:\\p{L}+ ){0,2}than`,
    '(?:far |easily |well |just )?(?:exceed(?:s|ed)?|outnumber(?:s|ed)?|outpace[ds]?|outstrip(?:s|ped)?|surpass(?:es|ed)?|overtook|overtakes?|dwarf(?:s|ed)?|tower(?:s|ed)? over|overshadow(?:s|ed)? in size)',
    `ahead of(?! (?:the |its |a |an |his |her |their |our )?(?:\\p{L}+ ){0,2}(?:elections?|summit|votes?|voting|schedule|time|meetings?|talks|visit|deadline|budget|polls?|ballot|session|review|withdrawal|transition|conference|season|curve|game|parliament|${FIGURE}))`,
    `(?:over|above) ${FIGURE}`,
    '(?:is|are|was|were|remain|remains|stay|stays) (?:far |much |slightly |well |even )?(?:larger|bigger|greater|higher)(?= *(?:[.,;:)]|$))',
  ),
  says(
    { kind: 'order', direction: 'down' },
    `(?:far |much |slightly |well |even )?${LESS} (?:\\p{L}+ ){0,2}than|(?:a (?:small |tiny |mere )?|only a |but a )fraction of(?= \\p{L})|pales? beside|(?<=\\p{L} )trail(?:s|ed)(?= \\p{L})(?! off)|lag(?:s|ged)? (?:far )?behind`,
    `(?:was|were|is|are|been) (?:far )?(?:exceeded|outnumbered|outpaced|surpassed|overtaken|dwarfed) by|(?:falls?|fell) (?:far )?(?:short of|behind)|(?:under|below) ${FIGURE}`,
    '(?:is|are|was|were|remain|remains|stay|stays) (?:far |much |slightly |well |even )?(?:smaller|lower)(?= *(?:[.,;:)]|$))',
  ),
  says(
    { kind: 'equal' },
    'as (?:much|many|large|big|high|low|small) as|(?:is|are|was|were|been) (?:\\p{L}+ly )?(?:unchanged|near (?:its|their)|close to (?:its|their)|around (?:its|their)|back (?:at|to) (?:its|their))',
    'the same (?:amount|number|size|share|level|sum) as|(?:equals|equalled|(?:is|are|was|were) equal to|matche[ds]|on (?:a )?par with)(?= )',
    ...FRACTIONS.slice(1).map(([pattern]) => `(?<!than |over |above |under |below )${pattern} of`),
  ),
  says(
    { kind: 'majority' },
    'most of|^most (?!\\p{L}*(?:ful|ive|ous|ant|ent|al|ed|ible|able|ic|ly)(?!\\p{L}))(?!recent|urgent|likely)\\p{L}+|(?:the|a|an?) (?:\\p{L}+ )?majority(?! (?:government|vote|leader|party))',
    'the (?:bulk|lion s share|greater part|larger part) of|mostly(?= )|(?:nearly|almost|virtually|practically) all(?: of)?|more than half of|over half of|half of',
  ),
  says({ kind: 'every', count: 2 }, 'both(?: of)?(?: the)?', 'the two'),
  ...['three', 'four', 'five', 'six'].map((word, index) =>
    says({ kind: 'every', count: index + 3 }, `(?:the|all) ${word}`),
  ),
  says({ kind: 'every' }, 'each(?: of)?(?: the)?', 'every', 'all(?: of)?(?: the)?'),
  says({ kind: 'first' }, 'the first (?:\\p{L}+ ){0,2}since', 'for the first time since'),
];

const SAME_ROOT: ReadonlyMap<string, string> = new Map([
  ...['sell', 'sells', 'sold', 'selling'].map((word) => [word, 'export'] as const),
  ...['buy', 'buys', 'bought', 'buying'].map((word) => [word, 'import'] as const),
]);

export const COMPARING: ComparingGrammar = {
  words: WORDS,
  always: /\b(?:always|consistently|invariably|at all times)\b/,
  negation: /(?:\b(?:not(?! (?:only|just|merely|simply))|never|neither|nor|hardly|no longer|nothing)\b|\p{L}n t\b)/u,
  until: /(?:until|till|up to|through|to)(?: about| early| mid| late| the)?\s*$/,
  since: /(?:since|from)(?: about| early| mid| late| the)?\s*$/,
  during:
    /(?:^|[\s(])(?:in|during|throughout|over|for|of)(?: about| early| mid| late| the| the year| fiscal year)?\s*$/,
  timed:
    /\b(?:since|from|until|till|after|before|between|during|in|by|when|while|then|once|again|over|through|following)\b/,
  ofAmounts:
    'give gives gave given giving donate donates donated sell sells sold selling buy buys bought buying spend spends spent spending pay pays paid send sends sent sending receive receives received export exports exported exporting import imports imported importing contribute contributed lend lends lent invest invests invested fund funds funded funding cost costs earn earns earned donor donors supplier suppliers buyer buyers customer customers exporter exporters importer importers contributor contributors recipient recipients lender lenders investor investors creditor creditors aid trade amount amounts sum sums spending revenue budget debt deficit surplus population prices casualties deaths refugees',
  particles: new Set(
    'all and any are but can did few for had has her him his how its let may new nor not now off old one our out own per put saw say set she six ten the too two was way who why yet you about after against among around back been before being between both came each ever from have here into just less like made make many more most much near only other over same since some such take than that their them then there they this those through under until upon very were what when where which while will with within without would your'.split(
      ' ',
    ),
  ),
  root: (word) =>
    SAME_ROOT.get(word) ??
    word
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
      .replace(/(?:ian|an|a|ation|ing|ed|e)$/, ''),
};
