import type { QuoteFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const quote: StatedKind<QuoteFact> = {
  ...FIXED,
  value: ({ text, language, speaker, translation }, base) => ({
    ...base,
    kind: 'quote',
    text,
    language,
    speaker,
    ...(translation && { translation }),
  }),
  isAttributed: true,
};
