import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage, whereWritten } from '../language/languages.ts';
import type { FactReference } from '../model/fact.ts';
import type { Annotation } from '../model/outline.ts';
import { parseInline } from '../words/parse-words.ts';
import { parseReference } from '../words/reference.ts';
import type { YamlNode } from '../yaml/node.ts';
import { textAt } from './read-node.ts';

/** The annotations of a chart that the schema has accepted. One that is neither words at a point nor a change is a finding. */
export function readAnnotations(node: YamlNode | undefined, found: Diagnostic[]): readonly Annotation[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => readAnnotation(item, found) ?? []);
}

function readAnnotation(node: YamlNode, found: Diagnostic[]): Annotation | undefined {
  const { span } = node;
  const [at, from, to] = (['at', 'from', 'to'] as const).map((key) => referenceAt(node, key, found));
  const words = whereWritten((language) => {
    const text = textAt(node, language);
    const outcome = text && parseInline(text);
    found.push(...(outcome?.diagnostics ?? []));
    return outcome?.value;
  });
  const isWorded = inAnyLanguage(words).length > 0;
  if (at && isWorded && !from && !to) return { kind: 'words', at, words, span };
  if (from && to && !at && !isWorded) return { kind: 'change', from, to, span };
  const isRead = ['at', 'from', 'to'].every((key, index) => !textAt(node, key) || [at, from, to][index]);
  if (isRead) {
    found.push(
      diagnostic('outline/annotation-unclear', {
        message: 'this annotation is neither words at a point nor the change from one to another',
        span,
        hint: 'write `at:` with words in each language; or `from:` and `to:`, whose change is computed and worded',
      }),
    );
  }
  return undefined;
}

function referenceAt(node: YamlNode, key: string, found: Diagnostic[]): FactReference | undefined {
  const text = textAt(node, key);
  const outcome = text && parseReference(text.text, text.span);
  found.push(...(outcome?.diagnostics ?? []));
  return outcome?.value;
}
