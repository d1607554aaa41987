import type { Style } from '../style.ts';

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|might|must|do|does|did|need|needs|[a-z]+(?:ed|es|s)|grew|fell|rose|sold|bought|gave|led|made|kept|took|left|went|came|held|met|said|stand|carry|join|keep|frame|call|blame|expect|leave|date|plan|name|describe)\b/i;

/**
 * Words that measures begin with. English writes the adjectives of places large, and nobody can list all of them (Irish exports, Quebec
 * lumber), so a word that stands here is written small, and any other stays.
 */
const COMMON = [
  'a|an|the|all|both|each|other|some|these|this|those',
  'aid|amounts?|annual|area|armed|arms|arrears|assets|assistance|average|balance|bases|bilateral|births?|border|budget|capital|cases|change|children|climate|commercial|commitments?|consumer|contributions?|core|cost|costs|countries|country|crime|crops?|cumulative|current',
  'daily|deaths|debt|defence|deficits?|demand|development|direct|disbursements?|displaced|domestic|donors?|duration|duties|economic|education|electoral|electricity|emergency|emissions|employment|energy|enrolment|exchange|expenditures?|exports?',
  'family|federal|financial|first|fiscal|flows?|food|forces?|foreign|forest|fuel|funding|funds|girls?|goods|governance|government|grain|grants?|gross|growth|health|homicides?|hospitals?|hours|household|households|housing|humanitarian',
  'immigrants?|immigration|imports?|incidents|income|industrial|infant|inflation|interest|internally|international|investment|investments|jobs|labour|land|length|life|literacy|loans?|local|lumber|maternal|mean|median|members|men|merchandise|migrants?|military|mining|minerals?|monthly|mortality|multilateral',
  'national|net|new|number|official|oil|output|participation|parties|payments?|peace|peacekeeping|people|percentage|persons?|personnel|pledges?|police|population|poverty|premature|prices?|primary|private|production|productivity|profits?|projects?|public|purchases|quarterly',
  'rate|rates|real|receipts|refugees|regional|remittances|rent|research|reserves|revenues?|road|rural|salaries|sales|school|schools|secondary|security|seats|services|shares?|size|social|soldiers|spending|staff|stock|stocks|strength|students?|surplus|surpluses',
  'tariffs?|tax|taxes|teachers?|temperature|time|total|tourists?|trade|trained|training|transfers?|travel|troops?|tuition|under|unemployment|urban|use|value|values|visas?|visitors|volume|votes|wages|water|weapons|women|workers|working|years|young|youth',
].join('|');

export const STYLE: Style = {
  // The Office for National Statistics keeps titles to about fifteen words, the Canada.ca Content
  // Style Guide sentences to twenty.
  titleWords: 15,
  sentenceWords: 20,
  altLength: 140,
  bareNoun: /^(?:an? |the )?(?:alt|chart|diagram|graph|graphic|image|map|photo|photograph|picture|table|timeline)\.?$/i,
  isTopic: (title) => !VERB.test(title),
  commonWord: new RegExp(`^(?:${COMMON})$`, 'i'),
  ifPressed: 'If pressed',
  mistypings: [
    {
      pattern: /[«»]/g,
      message: (typed) => `“${typed}” is a French quotation mark`,
      hint: 'write “so”; French words are marked: [Opération Serval]{lang=fr}',
    },
  ],
  mistypedNumber: {
    pattern: /\d,\d{1,2}(?!\d)|\d[ \u00A0\u202F](?:\d{3}(?!\d)|%)/g,
    message: (typed) => `“${typed}” is written as French writes a number`,
    hint: 'in English: 2.4, 2,400 and 93%',
  },
};
