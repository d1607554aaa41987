import { directionsOf, type Moving } from '../directions.ts';

const ENDINGS = '(?:e|ent|ait|aient|a|èrent|t|ssent|ssait)';

export const UP: Moving = {
  finite:
    'augmenté|progressé|grimpé|bondi|crû|cru(?! (?:que|en|à|bon|devoir))|accrue?s?|monté|montée?s?|remonté|remontée?s?|rebondi|explosé|décollé|enflé|repris|redressée?s?|relevée?s?',
  ongoing: `(?:augment|progress|grimp|rebondi|explos)${ENDINGS}`,
  beside:
    '(?:augment|progress|grimp|mont|remont)er|(?:augment|progress|grimp)ée?s?|(?:re)?mont(?:e|ent|ait|a|èrent)|croît|croissent|accroît|bondit|gagn(?:e|ent|é)',
  nouns: 'hausse|augmentations?|croissance|progression|bond|rebond|remontée|reprise|essor',
  after: 'plus',
};

export const DOWN: Moving = {
  finite:
    'chuté|diminué|baissé|reculé|plongé|ralenti|tombée?s?(?! (?:d accord|malade|dans|en (?:panne|désuétude)|sous))|dégringolé|fléchi|décru|effondrée?s?|rétréci|fondu|régressé|faibli',
  ongoing: `(?:chut|diminu|baiss|recul|plong|dégringol|fléchi|régress)${ENDINGS}`,
  beside:
    '(?:baiss|diminu|chut|recul|plong|régress)er|(?:baiss|diminu|chut|plong)ée?s?|plongea|tomb(?:e|ent|ait|a)|réduite?s?|décroît|perdu|perd',
  nouns: 'baisse|diminutions?|chute|recul|repli|régression|réductions?|effondrement',
  after: 'moins',
};

export const DIRECTIONS = directionsOf(
  UP,
  DOWN,
  'chang(?:e|ent|é|ée|és|ées|ait|a)|vari(?:e|ent|é|ée|ait|a)|variations?|évolu(?:e|ent|é|ait|a)|évolutions?',
  'à|au|aux|vers|que|depuis',
  { from: /(?:^|\s)(?:de|d)\s*$/, to: /(?:^|\s)à(?: seulement)?\s*$/ },
);
