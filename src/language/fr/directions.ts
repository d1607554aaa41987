import type { Directions } from '../directions.ts';

export const DIRECTIONS: Directions = {
  rise: /^(?:hausse|augmentations?|croissance|progression|bond|remontée|augment(?:e|ent|é|ée|és|ées|ait|aient|a|er|èrent)|progress(?:e|ent|é|ait|aient|a|er|èrent)|cr[uû]|croît|croissent|accrue?s?|accroît|grimp(?:e|ent|é|ée|és|ées|ait|a|er|èrent)|bondi|bondit|rebondi|mont(?:e|ent|é|ée|és|ées|ait|a|er|èrent)|remont(?:e|é|ée|és|ées)|gagn(?:e|ent|é))$/,
  fall: /^(?:baisse|baissent|diminutions?|chute|chutent|recul|repli|réductions?|effondrement|baiss(?:é|ée|és|ées|ait|aient|a|er|èrent)|diminu(?:e|ent|é|ée|és|ées|ait|aient|a|er|èrent)|chut(?:é|ée|ait|aient|a|er|èrent)|recul(?:e|ent|é|ait|aient|a|er|èrent)|réduite?s?|plong(?:e|ent|é|ée|ait|ea)|tomb(?:e|ent|é|ée|és|ées|ait|a)|effondrée?s?|fléchi|fléchit|décru|décroît|perdu|perd)$/,
  change:
    /^(?:chang(?:e|ent|é|ée|és|ées|ait|a)|vari(?:e|ent|é|ée|ait|a)|variations?|évolu(?:e|ent|é|ait|a)|évolutions?)$/,
  level: /^(?:à|au|aux|vers|que|depuis)$/,
  riseAfter: /^(?:hausse|plus|augmentation|croissance)$/,
  fallAfter: /^(?:baisse|moins|diminution|recul)$/,
};
