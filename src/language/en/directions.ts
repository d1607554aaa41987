import { directionsOf, type Moving } from '../directions.ts';

export const UP: Moving = {
  finite:
    'rose|rises|risen|grew|grows|grown|increase[ds]|climb(?:s|ed)|surge[ds]|soar(?:s|ed)|jump(?:s|ed)|expand(?:s|ed)|rebound(?:s|ed)|recover(?:s|ed)|rocketed|swelled',
  ongoing: 'rising|growing|increasing|climbing|soaring|recovering',
  beside:
    'rise|grow|increase|climb|surge|soar|jump|expand|rebound|recover|gain(?:s|ed)?|(?:surg|jump|expand|rebound|gain)ing|up',
  nouns: 'rise|growth|increase|surge|jump|gain|rebound|recovery|upturn',
  after: 'more|higher|up',
};

export const DOWN: Moving = {
  finite:
    'fell|falls|fallen|decrease[ds]|drop(?:s|ped)|declin(?:es|ed)(?! to)|plunge[ds]|plummet(?:s|ed)|shr[au]nk|shrinks|dwindle[ds]|slump(?:s|ed)|collapse[ds]|slip(?:s|ped)|slid|slides|dipped|contracted',
  ongoing: 'falling|decreasing|dropping|declining|shrinking|dwindling|plunging',
  beside:
    'fall|drop|decrease|decline|plunge|plummet|shrink|slump|dwindle|collapse|slip|slide|contracts?|dips?|(?:plummet|slump|contract|dipp|collaps|reduc|cutt)ing|reduce[ds]?|cuts?|down',
  nouns: 'fall|drop|decrease|decline|slump|downturn|cut|reduction|dip',
  after: 'less|fewer|lower|down',
};

export const DIRECTIONS = directionsOf(
  UP,
  DOWN,
  'chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|var(?:y|ies|ied)|shift(?:s|ed|ing)?',
  'to|at|from|near|than',
  { from: /(?:^|\s)from\s*$/, to: /(?:^|\s)to(?: only| just)?\s*$/ },
);
