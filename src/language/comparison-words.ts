import type { Language } from '../model/language.ts';

/*
 * Words that say how two figures stand to each other: superlatives, comparatives of amount, and verbs and nouns of
 * change. A word that more often says something else ("high", "first", "plus" alone) is left out.
 */

const ENGLISH = [
  '(?:larg|bigg|great|high|low|small|few|strong|weak|fast|slow|long|short|old|young|new|rich|poor|heavi|wealthi|busi)est',
  '(?:larg|bigg|great|low|small|few|weak|strong)er(?: than)?',
  '(?:high|fast|slow|long|short|old|young)er than',
  'the least|(?<!at )(?:the )?most(?! recent)(?: of)?',
  'nearly all(?: of)?',
  'a majority of',
  '(?:more|less|fewer) than',
  'more and more',
  'as (?:much|many|large|big|high|low) as',
  '(?:over )?(?:half|a (?:third|quarter|fifth|tenth)) of',
  '(?:twice|double|triple|half|times) (?:as|the|that|what|its)',
  'twofold|threefold|tenfold',
  'rose|rises|risen|rising|fell|falls|fallen|falling|grew|grows|grown|growing',
  '(?:increas|decreas|doubl|tripl|halv|quadrupl|exceed|outnumber|outpac|surg|plung|soar|shr[ai]nk|dwindl|climb|dropp|peak|slump|plummet|recover)(?:e|es|ed|ing|s)',
  'declin(?:e|es|ed|ing)(?! to)',
  'exceed|outnumber|surge|shrank|shrunk|shrink|dropped|drops|climbs?',
  '(?:a|the|an|its|their) (?:rise|fall|growth|drop|decline|increase|decrease|peak|surge|slump) (?:in|of|from)',
  'growth|record (?:high|low|year|level|amount)',
  'peak',
];

const FRENCH = [
  '(?:le|la|les|des|leurs?|son|sa|ses) (?:plus|moins)(?! brefs?)(?: \\p{L}+)?',
  '(?:plus|moins) (?:grande?s?|gros(?:se)?s?|petite?s?|haute?s?|bas(?:se)?s?|fort(?:e)?s?|faibles?|élevée?s?|nombreux|nombreuses|importante?s?) que',
  '(?:plus|moins) que',
  '(?:plus|moins) (?:de|d) (?:la moitié|\\p{L}+ que)',
  '(?:plus|moins) de (?:la moitié|tiers)',
  'davantage',
  'de (?:plus en plus|moins en moins)',
  'autant que',
  '(?:supérieur|inférieur)(?:e|s|es)? (?:à|au|aux)',
  'la (?:moitié|majorité|plupart) (?:de|des|du|d)',
  'presque tou(?:t|te|s|tes)',
  '(?:deux|trois|dix) fois (?:plus|moins|ce que|celle|celui|la|le)|le (?:double|triple)',
  '(?:a|ont|avait|avaient|est|sont|s est|se sont) (?:fortement |nettement |légèrement |encore |ensuite )?(?:chuté|augmenté|diminué|baissé|reculé|progressé|doublé|triplé|grimpé|bondi|culminé|dépassé|crû|accrue?s?|monté|plongé|ralenti|remonté|tombée?s?|montée?s?)',
  '(?:chut|augment|diminu|baiss|recul|progress|doubl|tripl|grimp|culmin|dépass|surpass|plong)(?:e|ent|ait|aient|a|èrent)',
  '(?:croît|croissent|décroît|accroît|s accroît)',
  '(?:la|une|l|cette|sa) (?:hausse|baisse|chute|croissance|augmentation|diminution)',
  '(?:le|un|ce|son) (?:recul|sommet|pic|maximum|minimum|record)',
];

/** Finds words of comparison in a text in lower case, its apostrophes and no-break spaces replaced by spaces. */
export const COMPARISON_WORDS: Readonly<Record<Language, RegExp>> = {
  en: wordsOf(ENGLISH),
  fr: wordsOf(FRENCH),
};

function wordsOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
