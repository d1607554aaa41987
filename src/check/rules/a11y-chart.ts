import { dataSeries } from '../../chart/data-series.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Chart } from '../../model/chart.ts';
import type { Deck, DeckSlide } from '../../model/deck.ts';

/**
 * Reads the deck: more than colour must distinguish the series of a chart, or the parts of a
 * doughnut.
 */
export function a11yChart(deck: Deck): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) =>
    chartsOf(slide)
      .filter(({ chart }) => reliesOnColour(chart))
      .map(({ span }) =>
        diagnostic('a11y/colour-alone', {
          message: 'only colours tell what this chart draws apart',
          span,
          at: { kind: 'slide', slide: slide.id, part: 'chart', language: deck.language },
          hint: 'choose another kind of chart, or show fewer series',
        }),
      ),
  );
}

function chartsOf(slide: DeckSlide) {
  const contents = [slide.content, ...slide.panels.map(({ content }) => content)];
  return contents.filter((content) => content?.kind === 'chart');
}

/**
 * Lines cross, so a legend links a name to its line by colour alone; the same is true of the parts
 * of a doughnut without labels. Bars and areas are in the order of the legend. A series that is
 * drawn differently (dashed, outlined, hatched, or as the one line over bars) can be recognised
 * without colour.
 */
function reliesOnColour(chart: Chart): boolean {
  const drawn = dataSeries(chart);
  if (chart.kind === 'doughnut') return drawn.some(({ points }) => points.some((point) => point && !point.label));
  const lines = drawn.filter(({ drawnAs }) => chart.kind === 'line' || drawnAs === 'line');
  const unnamed = lines.filter(({ nameAt }) => nameAt === undefined);
  return lines.length > 1 && unnamed.some((a) => unnamed.some((b) => a !== b && a.fill === b.fill));
}
