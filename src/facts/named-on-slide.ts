import { inAnyLanguage } from '../language/languages.ts';
import type { Statement } from '../model/claim.ts';
import type { FactReference } from '../model/fact.ts';
import {
  type Annotation,
  type Evidence,
  type OutlineSlide,
  OVERRIDDEN_LINES,
  type PanelEvidence,
} from '../model/outline.ts';
import {
  type Block,
  type FigureExpression,
  type FigureOperand,
  type Inline,
  inlinesOfBlock,
  type SlideWords,
} from '../model/words.ts';

/**
 * Why a slide names a fact: to write it in its words or generated lines, to show it as evidence, to
 * mark it there (`highlight`, `event`, `label`), to convert or deflate by it, to test a claim on
 * it, or to accept a refusal of the gate.
 */
export type SlideRole =
  | 'words'
  | 'line'
  | 'evidence'
  | 'highlight'
  | 'event'
  | 'label'
  | 'rate'
  | 'deflator'
  | 'claim'
  | 'acceptance';

export interface SlideEdge {
  readonly role: SlideRole;
  readonly to: FactReference;
}

/**
 * Every fact that a slide names, in any language, in reading order. For what these rest on in turn,
 * see graph.ts.
 */
export function namedOnSlide(slide: OutlineSlide): readonly SlideEdge[] {
  const { words, overrides, evidence, claims, accept } = slide;
  const spoken = inAnyLanguage(words).flatMap(inlinesOf);
  const lines = OVERRIDDEN_LINES.flatMap((line) => inAnyLanguage(overrides?.[line]).flat());
  return [
    ...as('words', spoken.flatMap(namedInInline)),
    ...as('line', lines.flatMap(namedInInline)),
    ...namedInEvidence(evidence),
    ...as('claim', claims.flatMap(namedInClaim)),
    ...as(
      'acceptance',
      accept.flatMap(({ facts }) => facts),
    ),
  ];
}

/** The facts that a slide shows in its charts, tables and the like. */
export function evidenceOf(slide: OutlineSlide): readonly FactReference[] {
  return namedInEvidence(slide.evidence).flatMap(({ role, to }) => (role === 'evidence' ? [to] : []));
}

function as(role: SlideRole, references: readonly FactReference[]): readonly SlideEdge[] {
  return references.map((to) => ({ role, to }));
}

function inlinesOf(words: SlideWords): readonly Inline[] {
  return [
    ...words.title,
    ...inBlocks(words.blocks),
    ...words.panels.flatMap((panel) => [...panel.heading, ...inBlocks(panel.blocks)]),
    ...inBlocks(words.talkingPoints),
    ...inBlocks(words.ifPressed),
  ];
}

function inBlocks(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => inlinesOfBlock(block).flat());
}

function namedInInline(inline: Inline): readonly FactReference[] {
  return inline.kind === 'figure' ? namedInFigure(inline.figure) : [];
}

/** The facts that a figure in words names, including those in nested operations. */
export function namedInFigure(figure: FigureExpression): readonly FactReference[] {
  switch (figure.kind) {
    case 'value':
    case 'label':
    case 'period':
    case 'count':
      return [figure.of];
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change':
      return figure.of.flatMap(namedInOperand);
    case 'literal':
      return [];
  }
}

function namedInOperand(operand: FigureOperand): readonly FactReference[] {
  return 'kind' in operand ? namedInFigure(operand) : [operand];
}

function namedInEvidence(evidence: Evidence | PanelEvidence | undefined): readonly SlideEdge[] {
  switch (evidence?.kind) {
    case 'chart': {
      const { facts, highlight, events, annotations = [], convert, prices, labels = [] } = evidence;
      return [
        ...as('evidence', facts),
        ...as('highlight', highlight),
        ...as('event', events),
        ...as('line', annotations.flatMap(namedInAnnotation)),
        ...as('rate', convert ? [convert.rate] : []),
        ...as('deflator', prices ? [prices.deflator] : []),
        ...as(
          'label',
          labels.map(({ of }) => of),
        ),
      ];
    }
    case 'table':
      return [...as('evidence', [...evidence.facts, ...evidence.total]), ...as('highlight', evidence.highlight)];
    case 'stats':
      return as('evidence', evidence.facts);
    case 'timeline':
      return [...as('evidence', evidence.facts), ...as('highlight', evidence.highlight)];
    case 'panels':
      return evidence.panels.flatMap(namedInEvidence);
    case 'map':
      return as('evidence', evidence.places);
    case 'image':
    case 'word-table':
    case 'words':
    case undefined:
      return [];
  }
}

function namedInAnnotation(annotation: Annotation): readonly FactReference[] {
  return annotation.kind === 'change'
    ? [annotation.from, annotation.to]
    : [annotation.at, ...inAnyLanguage(annotation.words).flat().flatMap(namedInInline)];
}

/** The facts that a claim is about, in the order in which it names them. */
export function namedInClaim(claim: Statement): readonly FactReference[] {
  switch (claim.kind) {
    case 'comparison':
      return [claim.left.of, claim.right.of];
    case 'extreme':
      return [claim.of, ...claim.among];
    case 'trend':
      return [claim.from, claim.to];
    case 'steady':
      return [claim.of, claim.from, claim.to];
    case 'majority':
    case 'all':
      return [claim.part, ...claim.of];
    case 'each':
      return claim.statements.flatMap(namedInClaim);
    case 'complete':
      return claim.members;
    case 'first':
      return [claim.of, claim.since, ...claim.among];
    case 'first-move':
      return [claim.of, claim.since];
    default:
      return claim satisfies never;
  }
}
