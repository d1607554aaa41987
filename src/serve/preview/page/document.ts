import { languageTag, MAIN_LANGUAGE } from '../../../language/languages.ts';
import { PAGE_STYLE } from './style.ts';
import { attribute, words } from './words.ts';

/** A page of the preview. Its script comes from the server too, since the policy lets no other run. */
export interface Document {
  readonly title: string;
  /** What the script has to know, by the names of `data-` attributes of the body. */
  readonly known?: Readonly<Record<string, string>>;
  /** Besides the rules that all pages share. */
  readonly styles?: string;
  readonly body: string;
}

export function documentHtml({ title, known = {}, styles, body }: Document): string {
  const own = styles === undefined ? '' : `<style id="styles">${styles}</style>\n`;
  const attributes = Object.entries(known).map(([name, value]) => ` data-${name}="${attribute(value)}"`);
  return `<!doctype html>
<html lang="${languageTag(MAIN_LANGUAGE)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words(title)}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
${own}<script src="client.js" defer></script>
</head>
<body${attributes.join('')}>
${body}
<dialog id="card" aria-label="Details"><div></div><form method="dialog"><button>Close</button></form></dialog>
</body>
</html>
`;
}
