const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a text may be the name of a brief, a folder of briefs or a template: small letters, digits and dashes. */
export function isIdentifier(text: string): boolean {
  return text.length <= 80 && IDENTIFIER.test(text);
}
