import type { Directions } from '../directions.ts';

export const DIRECTIONS: Directions = {
  rise: /^(?:rose|rises?|risen|rising|grew|grows?|grown|growing|growth|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|up|expand(?:s|ed|ing)?|rebound(?:s|ed|ing)?)$/,
  fall: /^(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|shrank|shrunk|shrinks?|shrinking|slump(?:s|ed|ing)?|slid|slips?|slipped|dwindl(?:e|es|ed|ing)|contract(?:s|ed|ing)|down|cut|cuts|reduc(?:e|es|ed|ing|tion)|dip(?:s|ped|ping)?|collaps(?:e|es|ed|ing))$/,
  change: /^(?:chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|var(?:y|ies|ied)|shift(?:s|ed|ing)?)$/,
  level: /^(?:to|at|from|near|than)$/,
  riseAfter: /^(?:rise|growth|increase|gain|jump|surge|more|higher|up)$/,
  fallAfter: /^(?:fall|drop|decrease|decline|cut|reduction|slump|less|fewer|lower|down)$/,
};
