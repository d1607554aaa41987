import type { LanguagePack } from '../pack.ts';

declare module '../../model/language.ts' {
  interface LanguageCodes {
    readonly fr: true;
  }
}

/** Canadian French. */
export const FR: LanguagePack = { code: 'fr', name: 'French', tag: 'fr-CA', official: true };
