const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?(?:\\([a-z\\d]{1,3}\\))?';
const NUMBERS = `${NUMBER}(?:(?:, | and |, and | or | to |-|–)${NUMBER})*`;
const YEAR = '(?:19|20)\\d\\d';
const RESOLUTION = `\\d{1,4}(?: \\(${YEAR}\\))?`;
const TREATY =
  '(?:Conventions?|Treaty|Treaties|Protocols?|Accords?|Agreement|Declaration|Charter|Covenant|Pact|Constitution|Act)';

/** Chapter 7, articles 5 and 6, Phase 2: in any case, or only with a capital. */
const NUMBERED =
  '(?:[Cc]hapter|[Aa]rticle|[Ss]ection|[Aa]nnex|[Aa]ppendix|[Pp]aragraph|[Pp]hase|[Pp]age|[Oo]ption|[Ss]cenario|[Ss]tep|[Ss]tage|[Cc]lause|[Rr]ule|[Ss]chedule|[Ii]tem|[Qq]uestion|[Vv]olume|[Tt]rack|[Pp]illar|[Gg]oal)';
const NUMBERED_WITH_CAPITAL =
  '(?:Group|Region|Zone|Sector|Area|Line|Order|Type|Class|Treaty|Room|Flight|Wing|Squadron|Brigade|Battalion|Division|Task Force|Route|Highway|Lot|Tier|Level|Category|Grade|Version|Day|Block|Target|Objective|Outcome|Output|Priority|Indicator|Table|Figure|Box|Slide|Part|Protocol|Canada|Leopard)';

export const KNOWN_NAMES: readonly string[] = [
  '(?:2030|2063) [Aa]genda|[Aa]genda (?:2030|2063)',
  `[Rr]esolution ${RESOLUTION}|[Rr]esolutions ${RESOLUTION}(?:(?:, | and |, and )${RESOLUTION})*`,
  `${NUMBERED}s? ${NUMBERS}`,
  `${NUMBERED_WITH_CAPITAL}s? ${NUMBERS}`,
  'Group of (?:7|8|20|77)',
  // The 1951 Refugee Convention; the Geneva Conventions of 1949.
  `${YEAR} (?:\\p{Lu}[\\p{L}'-]* (?:and |of |for |on |the |to ){0,3}){0,6}${TREATY}`,
  `\\p{Lu}[\\p{L}'-]* ${TREATY} of ${YEAR}`,
  '(?:1\\d|2[01])(?:st|th)[ -]century',
  '\\d{1,3}(?:st|nd|rd|th) (?:(?:regular |special |annual |ordinary |plenary |ministerial |emergency )*(?:session|summit|General Assembly|plenary|meeting|Congress|Assembly|Parliament|Conference|Wing|Brigade))',
  'September 11 attacks',
];
