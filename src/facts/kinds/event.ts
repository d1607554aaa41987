import type { EventFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const event: StatedKind<EventFact> = {
  ...FIXED,
  value: ({ date, status }, base) => ({ ...base, kind: 'date', date, status, period: date }),
  date: ({ date }) => date,
  isPlanned: ({ status }) => status === 'planned',
};
