import type { MeasuredBy } from '../measured-by.ts';

export const MEASURED_BY: MeasuredBy = {
  constantPrices: ['in real terms', 'in constant (?:prices|dollars)', 'after inflation', 'adjusted for inflation'],
  per: {
    month: ['(?:a|per|each|every) month', 'monthly'],
    week: ['(?:a|per|each|every) week', 'weekly'],
    day: ['(?:a|per|each|every) day', 'daily'],
    person: ['(?:a|per|for each|for every) person', 'per capita', 'per head'],
    household: ['(?:a|per|for each|for every) household'],
  },
};
