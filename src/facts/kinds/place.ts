import type { PlaceFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const place: StatedKind<PlaceFact> = {
  ...FIXED,
  value: (_, base) => ({ ...base, kind: 'words' }),
};
