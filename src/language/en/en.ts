import type { LanguagePack } from '../pack.ts';

declare module '../../model/language.ts' {
  interface LanguageCodes {
    readonly en: true;
  }
}

/** Canadian English. */
export const EN: LanguagePack = { code: 'en', name: 'English', tag: 'en-CA', official: true };
