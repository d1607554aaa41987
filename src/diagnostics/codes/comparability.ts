import type { CodeEntry } from '../code-entry.ts';

/**
 * Reasons why two figures may not meet, or one may not be shown. An outline can accept each of these findings, with a reason
 * that is printed.
 */
export const COMPARABILITY_CODES = {
  'facts/incomparable-currency': {
    severity: 'error',
    what: 'Two amounts in different currencies meet.',
    why: 'Their numbers can’t be added, and side by side one is misread as the other.',
    mend: 'Convert one: a derived fact with op: convert, a rate and a currency; or convert: on the chart.',
  },
  'facts/incomparable-unit': {
    severity: 'error',
    what: 'Two figures with different units meet.',
    why: 'People and dollars, months and years don’t add up or share an axis.',
    mend: 'Show them apart, or as two stats side by side.',
  },
  'facts/incomparable-measure': {
    severity: 'error',
    what: 'Figures that measure different things, or don’t say what they measure, meet in one sum, ratio, share, comparison or chart.',
    why: 'Police and troops, or aid announced and aid spent, are not parts of one whole; investment and remittances make no sum.',
    mend: 'Say in the facts file what each measures (measure:), use facts of one measure, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/incomparable-denominator': {
    severity: 'error',
    what: 'An amount for each person, household or length of time meets an amount of all, or for each of something else.',
    why: '$12 a person and $8 million are not of one kind; beside each other the first looks like nothing.',
    mend: 'Use figures for each of the same, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/exceeds-whole': {
    severity: 'error',
    what: 'Shares of one whole, or its parts, add up to more than the whole, by more than rounding explains.',
    why: 'They overlap, or are of different wholes; side by side they are read as if they were its parts.',
    mend: 'Say what sets the figures apart (subject:, place:, population:) if each is of a whole of its own, or accept it with a reason.',
  },
  'facts/incomparable-basis': {
    severity: 'error',
    what: 'Amounts of different kinds meet: a pledge, a commitment, a contribution, a disbursement, an expenditure.',
    why: 'A promise and a payment may be the same money, counted twice, or never paid at all.',
    mend: 'Show them apart, each with its verb, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/incomparable-statistic': {
    severity: 'error',
    what: 'A mean, a cumulative amount or a peak meets a figure of another statistic, or means are added.',
    why: 'A yearly average is no year’s figure; a cumulative amount holds the years it would stand beside.',
    mend: 'Show it apart, for instance as a stat or a note.',
  },
  'facts/incomparable-calendar': {
    severity: 'error',
    what: 'A fiscal year and a calendar year meet.',
    why: 'They share nine months and differ in three; a change between them is partly a change of calendar.',
    mend: 'Use figures of one calendar, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/incomparable-prices': {
    severity: 'error',
    what: 'Current and constant prices, or constant prices of different years, meet.',
    why: 'Their difference is partly inflation.',
    mend: 'Use figures in the prices of one year.',
  },
  'facts/incomparable-channel': {
    severity: 'error',
    what: 'Bilateral amounts meet amounts by other channels in one sum, difference or axis.',
    why: 'One may hold the other: total aid includes bilateral aid.',
    mend: 'Show a share instead, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/incomparable-overlap': {
    severity: 'error',
    what: 'A sum counts something twice: its facts cover the same time, or one is a part of another.',
    why: 'What both hold would be counted twice.',
    mend: 'Sum facts whose periods don’t meet, or the parts without their whole.',
  },
  'facts/incomparable-period': {
    severity: 'error',
    what: 'Figures of different times meet where one time is meant: parts of a sum, a part and its whole, two averages of different windows.',
    why: 'Last year’s exports and this year’s imports make no year’s trade, and an average over twenty years is not one over five.',
    mend: 'Use figures of one period, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/incomparable-scope': {
    severity: 'error',
    what: 'Figures meet that count different people, places or parties, and their measure does not say that these add up.',
    why: 'Police and troops, or one day’s strength and another day’s, make no total of anything.',
    mend: 'Use figures that count the same; or, where such parts do add up, name the dimension under adds-over: of the measure.',
  },
  'facts/incomparable-valuation': {
    severity: 'error',
    what: 'Trade figures of different valuation, or reported by different sides, meet.',
    why: 'Free on board leaves out the freight and insurance that cost, insurance and freight takes in, and one country’s exports are not the other’s imports.',
    mend: 'Use figures that one country reports with one valuation.',
  },
  'facts/incomparable-vintage': {
    severity: 'error',
    what: 'Figures from two editions of one source meet.',
    why: 'What differs between two releases of a series, or two texts of a page, is revision; a difference between them measures nothing else.',
    mend: 'Take both figures from one edition.',
  },
  'facts/rejected-figure': {
    severity: 'error',
    what: 'A slide shows a figure that a conflict has rejected, or one that is computed from it.',
    why: 'The dossier holds another figure for right; who reads the rejected one takes it for ours.',
    mend: 'Show the preferred figure, or accept it in the outline with a reason that is printed on the slide.',
  },
  'facts/not-a-part': {
    severity: 'error',
    what: 'A share is asked of a fact in another that is not its whole.',
    why: 'Per cent of something that does not hold it means nothing: police and troops are no share of troops.',
    mend: 'Name the part first. If it does lie in the whole, write part-of: in the part’s fact, and cite the source that says so.',
  },
} as const satisfies Record<string, CodeEntry>;
