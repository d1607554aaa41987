import type { FigureWords } from '../figure-words.ts';

const PARTS = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth)';
const APPROXIMATELY =
  '(?:more than|less than|fewer than|about|almost|nearly|roughly|around|over|under|at least|at most|up to|by|only|just|fully|barely|exactly|close to|some|than)';
const SCALES = '(?:hundred|thousand|million|billion|trillion)';
/** What may follow a quantity that ends a clause. */
const CLAUSE_END =
  '(?= *(?:[.,;:!?)]|$| (?:in|since|over|from|between|after|during|compared|and|or|by|when|while)(?!\\p{L})))';
const VERBS = '(?:are|were|have|had|live|lived|need|lack|face|remain|depend|rely|go|come|support|oppose)';

export const FIGURE_WORDS: FigureWords = {
  amounts: [
    'quarter<->century',
    '<n> and a half',
    `half<->(?:century|decade|dozen|${SCALES})`,
    '(?:half )?(?:a |several |some |few |many |<n> )?dozens?',
    '(?:scores|tens) of',
    '(?:tens of )?(?:hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions|trillions))*',
    `(?:several|a few|few|a couple of|many|some) ${SCALES}`,
    'multi<->?(?:million|billion|trillion)(?:<->(?:dollar|euro))?',
    `${SCALES}<->(?:dollar|euro)s?`,
    '<n>-odd',
    '(?:double|triple|six|seven|eight)<->(?:digits?|figures?)',
    // Nineteen eighty-four; twenty twelve.
    '(?:seventeen|eighteen|nineteen|twenty)<->(?:hundred|oh<->\\p{L}+|<m>)',
    '(?:the|early|late|mid)<->(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)',
  ],
  multiples: [
    `<n><->${PARTS}s`,
    `one<->${PARTS}(?! (?:part|countr|state|world|option|pillar))`,
    `an? ${PARTS} (?:of|fewer|lower than|higher than|larger than|smaller than|more than|less than|as|${VERBS})`,
    `${APPROXIMATELY} (?:an? )?${PARTS}${CLAUSE_END}`,
    `${APPROXIMATELY} (?:one<->)?half`,
    `(?<!(?:first|second|latter|former|other|last|final|early|better|top|bottom) )half (?:of|the|a|an|all|its|their|our|his|her|those|these|${VERBS}|(?:\\p{L}+s (?:are|were|have|live)))`,
    `(?:and|one) (?:a )?half${CLAUSE_END}`,
    // One in five; nine out of ten; four of every five.
    '<n> (?:in|out of|of every|in every|out of every) <m>',
    '(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv)(?:ed|es|ing)',
    '(?:to|will|would|could|may|might|must|should|can|not|did|nearly|almost|than) (?:double|triple|treble|quadruple|halve)',
    '(?:double|triple|treble|quadruple|quintuple) (?:the|its|their|our|that|those|what|last)',
    '(?:more|less) than (?:double|twice|triple)',
    'twice (?:as|the|that|those|what|its|their|our|last)',
    '<m> times (?:as|more|less|fewer|larger|bigger|greater|higher|lower|smaller|the|that|those|what|its|their|over)',
    '<m><->?fold',
    '(?:twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold|twentyfold|hundredfold)',
    'by a factor of <m>',
    '(?:by|in) half',
    'half as (?:much|many|large|big|high)',
  ],
  counted: [
    'people',
    'persons',
    'soldiers',
    'troops',
    'peacekeepers',
    'civilians',
    'casualties',
    'deaths',
    'dead',
    'killed',
    'wounded',
    'injured',
    'refugees',
    'victims',
  ],
  idioms: [
    '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?: +|-)(?:and )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
    '(?:two|three)<->(?:thirds|quarters|fifths) majorit(?:y|ies)',
    'group of (?:seven|eight|ten|twenty|seventy-seven)',
    'the ten commandments',
    '(?:ten|twelve|twenty|eleven|fifteen)<->point',
    'at (?:ten|eleven|twelve)(?: (?:o.clock|sharp|noon))?',
    'half (?:the (?:battle|story|time|job)|a chance|an eye|an ear|a mind|measures?)',
    'meet half way|by halves',
    '(?:is|are|was|were|remain|remains) (?:twofold|threefold|fourfold|fivefold)',
    'one (?:year|month|week|day|decade|century) (?:ahead|after|before|ago|later|on|earlier)',
    '(?:million|billion)<->dollar question',
    '(?:one in|thanks) a (?:million|thousand)|a thousand (?:thanks|times over|cuts|words|and one)|a hundred flowers',
    'doubl(?:e|es|ed|ing)(?: +|-)(?:down|check|checked|checks|counting|counted|as|standards?|taxation|edged|up)',
    'doubl(?:e|es|ed|ing) (?:(?:its|our|their|the|your|his|her) )?(?:efforts?|effort|resolve|vigilance|counting)',
    'twice the (?:price of admission|man|woman)',
    'one of the <m>',
    'zero<->(?:tolerance|sum|draft|hour|day)|ground zero|net(?: +|-)zero',
  ],
  idiomNouns: [
    'idiom',
    'expression',
    'saying',
    'proverb',
    'phrase',
    'slogan',
    'motto',
    'name',
    'title',
    'term',
    'code',
    'address',
    'brand',
    '(?:phone|telephone|room|flight|file|model|case) number',
  ],
};
