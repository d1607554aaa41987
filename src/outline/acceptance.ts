import { CODES } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { inAnyLanguage, languageKeys } from '../language/languages.ts';
import type { Acceptance, SpannedTexts } from '../model/outline.ts';
import { present } from '../model/present.ts';
import type { YamlNode, YamlText } from '../yaml/node.ts';
import { nodeAt } from '../yaml/path.ts';
import { referencesOf, spanned, textAt, textsAt, textsOf } from './read-node.ts';

/** The fewest letters that can say why two figures may stand together: "Different aims". */
const REASON_LETTERS = 12;

/** Reads the list under `accept:`. An item that names several codes gives an acceptance for each. */
export function readAcceptances(node: YamlNode | undefined): Outcome<readonly Acceptance[]> {
  const value: Acceptance[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of node?.kind === 'list' ? node.items : []) {
    const codes = textsOf(nodeAt(item, ['code']));
    const [first] = codes;
    const facts = referencesOf(nodeAt(item, ['facts']));
    const reason = textsAt(item, 'reason');
    diagnostics.push(...facts.diagnostics);
    if (!first) continue;
    diagnostics.push(...codes.flatMap(checkCode), ...checkReason(reason, first, item));
    const signed = present({ by: textAt(item, 'by')?.text, on: textAt(item, 'on')?.text });
    value.push(
      ...codes.map((code) => ({
        code: spanned(code),
        facts: facts.value,
        reason: reason ?? {},
        ...signed,
        span: codes.length > 1 ? code.span : item.span,
      })),
    );
  }
  return { value, diagnostics };
}

function checkCode(code: YamlText): readonly Diagnostic[] {
  if (Object.hasOwn(CODES, code.text)) return [];
  const meant = nearest(code.text, Object.keys(CODES));
  return [
    diagnostic('outline/unknown-code', {
      message: `no finding is called ${code.text}`,
      span: code.span,
      hint: meant ? `did you mean ${meant}?` : 'copy the code from the finding: error[facts/…]',
    }),
  ];
}

function checkReason(reason: SpannedTexts | undefined, code: YamlText, item: YamlNode): readonly Diagnostic[] {
  if (!reason) {
    const hint = `write reason: with ${languageKeys()}; it is printed on the slide`;
    return [
      diagnostic('outline/no-reason', {
        message: `${code.text} is accepted without a reason`,
        span: item.span,
        hint,
      }),
    ];
  }
  return inAnyLanguage(reason).flatMap(({ value, span }) => {
    if ((value.match(/\p{L}/gu) ?? []).length >= REASON_LETTERS && /\p{L}\s+\S*\p{L}/u.test(value)) return [];
    return [
      diagnostic('outline/no-reason', {
        message: `“${value}” is too short for a reason, and the room reads it`,
        span,
        hint: 'say why the figures may stand together, as in: Both were announced at the same conference',
      }),
    ];
  });
}
