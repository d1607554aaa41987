import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage, whereWritten } from '../language/languages.ts';
import type { FactReference } from '../model/fact.ts';
import type { SpannedTexts } from '../model/outline.ts';
import type { Spanned } from '../model/span.ts';
import { parseReference } from '../words/reference.ts';
import type { YamlNode, YamlText } from '../yaml/node.ts';
import { nodeAt } from '../yaml/path.ts';

/** The text at a path of keys; undefined if there is none. */
export function textAt(node: YamlNode, ...path: readonly (string | number)[]): YamlText | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'text' ? found : undefined;
}

export function spanned(node: YamlText): Spanned<string> {
  return { value: node.text, span: node.span };
}

/** The text as one of the known values, which a schema has already accepted. */
export function spannedOneOf<T extends string>(
  node: YamlText | undefined,
  known: readonly T[],
): Spanned<T> | undefined {
  const value = known.find((each) => each === node?.text);
  return node && value !== undefined ? { value, span: node.span } : undefined;
}

export function textsAt(node: YamlNode, key: string): SpannedTexts | undefined {
  const texts = whereWritten((language) => {
    const text = textAt(node, key, language);
    return text && spanned(text);
  });
  return inAnyLanguage(texts).length > 0 ? texts : undefined;
}

/** The texts of a list, or a single text as a list of one. */
export function textsOf(node: YamlNode | undefined): readonly YamlText[] {
  if (node?.kind === 'text') return [node];
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'text') : [];
}

/** The facts that a list names. Those that can't be read are left out, with a finding. */
export function referencesOf(node: YamlNode | undefined): Outcome<readonly FactReference[]> {
  const value: FactReference[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of textsOf(node)) {
    const outcome = parseReference(item.text, item.span);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value) value.push(outcome.value);
  }
  return { value, diagnostics };
}
