import { ISO_CURRENCIES } from '../iso-currencies.ts';

/** A currency before a number makes it an amount; so do what is counted by a code. */
const NOT_A_CODE = `(?!(?:FY|CFA|ODA|GDP|GNI|US|UN|EU|CA|${[...ISO_CURRENCIES].join('|')}) )`;
const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?(?:\\([a-z\\d]{1,3}\\))?';
const NUMBERS = `${NUMBER}(?:(?:, | and |, and | or | to |-|–)${NUMBER})*`;
const YEAR = '(?:19|20)\\d\\d';
const RESOLUTION = `\\d{1,4}(?: \\(${YEAR}\\))?`;
/** A month or a weekday before a number is a date, and no name. */
const NOT_A_NAME =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\.? \\d)';
/** What may follow a number that is part of a name, and never what it counts. */
const NAME_END =
  '(?=[ ]*(?:[.,;:!?)”"\'–-]|$)| (?:is|was|are|were|has|had|will|would|can|may|and|or|of|in|on|to|from|at|for|with|by|as|near|under|both|facility|district|hotel|facilities|flew|flies|program|programme|project|initiative|summit|Games|model|aircraft|helicopter|fighter|jet|channel|station|road|building|scheme|fund|plan|strategy|campaign|event|forum)(?!\\p{L}))';
const LOWER_TREATY =
  '(?:accords?|agreements?|treaty|treaties|convention|protocol|constitution|charter|declaration|pact|covenant)';
const TREATY =
  '(?:Conventions?|Treaty|Treaties|Protocols?|Accords?|Agreement|Declaration|Charter|Covenant|Pact|Constitution|Act)';

/** Chapter 7, articles 5 and 6, Phase 2: in any case, or only with a capital. */
const NUMBERED =
  '(?:[Cc]hapter|[Aa]rticle|[Ss]ection|[Aa]nnex|[Aa]ppendix|[Pp]aragraph|[Pp]hase|[Pp]age|[Oo]ption|[Ss]cenario|[Ss]tep|[Ss]tage|[Cc]lause|[Rr]ule|[Ss]chedule|[Ii]tem|[Qq]uestion|[Vv]olume|[Tt]rack|[Pp]illar|[Gg]oal|[Ss]lide|[Rr]oom|[Tt]erminal|[Gg]ate|[Tt]able|[Ff]ootnote|[Tt]ab|[Ee]xhibit|[Ff]loor|[Cc]hannel|[Ww]indow|[Ee]xtension|[Bb]ox)';
const NUMBERED_WITH_CAPITAL =
  '(?:Group|Region|Zone|Sector|Area|Line|Order|Type|Class|Treaty|Room|Flight|Wing|Squadron|Brigade|Battalion|Division|Task Force|Route|Highway|Lot|Tier|Level|Category|Grade|Version|Day|Block|Target|Objective|Outcome|Output|Priority|Indicator|Table|Figure|Box|Slide|Part|Protocol|Canada|Leopard|Camp|Building|Station|Hall|Form|Hotel|Radio|Studio|Unit|Track|Pier|Runway|Boeing|Airbus|Mirage|Flight)';

export const KNOWN_NAMES: readonly string[] = [
  '(?:2030|2063) [Aa]genda|[Aa]genda (?:2030|2063)',
  `[Rr]esolution ${RESOLUTION}|[Rr]esolutions ${RESOLUTION}(?:(?:, | and |, and )${RESOLUTION})*`,
  `${NUMBERED}s? ${NUMBERS}`,
  `${NUMBERED_WITH_CAPITAL}s? ${NUMBERS}`,
  'Group of (?:7|8|20|77)',
  // The 1951 Refugee Convention; the Geneva Conventions of 1949.
  `${YEAR} (?:\\p{Lu}[\\p{L}'-]* (?:and |of |for |on |the |to ){0,3}){0,6}${TREATY}`,
  `\\p{Lu}[\\p{L}'-]* ${TREATY} of ${YEAR}`,
  // The 2015 peace accord.
  `${YEAR} (?:\\p{L}+ ){0,2}${LOWER_TREATY}`,
  // The Mirage 2000; the channel France 24; flight AC 870.
  `(?:[Tt]he|[Aa]n?|[Oo]ur|channel|district|hotel|film|radio|flight) (?:${NOT_A_NAME}\\p{Lu}[\\p{L}'-]* ){1,3}\\d{1,4}(?:\\.\\d)?${NAME_END}`,
  `(?<!(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]o|[Oo]f|[Ff]rom) )${NOT_A_CODE}\\p{Lu}{2,5} \\d{2,4}${NAME_END}`,
  "\\d{1,5} (?:\\p{Lu}[\\p{L}'-]* ){1,3}(?:Drive|Street|St|Road|Avenue|Ave|Boulevard|Blvd|Lane|Square|Place|Crescent|Way|Court|Terrace)",
  '(?:1\\d|2[01])(?:st|th)[ -]century',
  '\\d{1,3}(?:st|nd|rd|th) (?:(?:regular |special |annual |ordinary |plenary |ministerial |emergency )*(?:session|summit|General Assembly|plenary|meeting|Congress|Assembly|Parliament|Conference|Wing|Brigade|Regiment|Battalion|Division|Fleet|Corps|Army|Legion|Infantry|Squadron|Airborne))',
  'September 11 attacks',
];
