import { languageTag } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import { escapeText } from '../opc/xml.ts';

/** What a page that asks for nothing beside itself begins with, to its body. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** What its Content-Security-Policy lets in, besides nothing. */
  readonly allows: string;
  readonly style: string;
}

export function pageHead({ language, title, allows, style }: PageHead): string {
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${allows}">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
`;
}
