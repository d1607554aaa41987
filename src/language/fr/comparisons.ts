import { anyOf } from '../word-pattern.ts';

/*
 * Superlatives, comparatives of amount, and verbs and nouns of change. Words that more often mean
 * something else ("plus" alone) are left out.
 */
export const COMPARISONS = anyOf([
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
]);
