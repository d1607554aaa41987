import { inAnyLanguage } from '../language/languages.ts';
import type { FactReference } from '../model/fact.ts';
import { type Evidence, type OutlineSlide, OVERRIDDEN_LINES, type PanelEvidence } from '../model/outline.ts';
import type { Block, FigureExpression, FigureOperand, Inline, ListItem, SlideWords } from '../model/words.ts';

/** Every fact that a slide's words, evidence, lines and claims name, in any language, in the order they are read. */
export function namedOnSlide(slide: OutlineSlide): readonly FactReference[] {
  return [...namedInWords(slide), ...namedAsEvidence(slide.evidence), ...slide.claims.flatMap(namedInClaim)];
}

function namedInWords({ words, overrides }: OutlineSlide): readonly FactReference[] {
  const spoken = inAnyLanguage(words).flatMap(inlinesOf);
  const lines = OVERRIDDEN_LINES.flatMap((line) => inAnyLanguage(overrides?.[line]).flat());
  return [...spoken, ...lines].flatMap((inline) => (inline.kind === 'figure' ? namedInFigure(inline.figure) : []));
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
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(inItem) : block.inlines));
}

function inItem(item: ListItem): readonly Inline[] {
  return [...item.inlines, ...item.children.flatMap(inItem)];
}

/** The facts that one figure in words names, nested operations too. */
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

function namedAsEvidence(evidence: Evidence | PanelEvidence | undefined): readonly FactReference[] {
  switch (evidence?.kind) {
    case 'chart':
      return [
        ...evidence.facts,
        ...evidence.highlight,
        ...evidence.events,
        ...(evidence.convert ? [evidence.convert.rate] : []),
      ];
    case 'table':
    case 'stats':
      return evidence.facts;
    case 'timeline':
      return [...evidence.facts, ...evidence.highlight];
    case 'panels':
      return evidence.panels.flatMap(namedAsEvidence);
    case 'image':
    case 'words':
    case undefined:
      return [];
  }
}

function namedInClaim(claim: OutlineSlide['claims'][number]): readonly FactReference[] {
  switch (claim.kind) {
    case 'comparison':
      return [claim.left.of, claim.right.of];
    case 'extreme':
      return [claim.of, ...claim.among];
    case 'trend':
      return [claim.from, claim.to];
    case 'majority':
      return [claim.part, ...claim.of];
  }
}
