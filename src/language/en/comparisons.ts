import { anyOf } from '../word-pattern.ts';

/*
 * Superlatives, comparatives of amount, and verbs and nouns of change. Words that more often mean
 * something else ("high", "first") are left out.
 */
export const COMPARISONS = anyOf([
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
]);
