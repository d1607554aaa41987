// The same slides, as a script would draw them with pptxgenjs alone.
const CHARTS = {
  bar: { type: 'bar', options: { barGrouping: 'clustered' } },
  stacked: { type: 'bar', options: { barGrouping: 'stacked' } },
  line: { type: 'line', options: {} },
  doughnut: { type: 'doughnut', options: {} },
};
const BODY = { x: 0.5, y: 1.4, w: 12.3, h: 5.2, fontSize: 18 };

/** A pptxgenjs deck, not yet written. */
exports.drawDeck = (PptxGenJS, { title, slides }) => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  for (const slide of slides) drawSlide(deck.addSlide(), slide);
  return deck;
};

function drawSlide(page, slide) {
  if (slide.kind === 'title') {
    page.addText(slide.title, { x: 0.8, y: 2.2, w: 11.7, h: 1.2, fontSize: 36, bold: true });
    page.addText(slide.subtitle, { x: 0.8, y: 3.6, w: 11.7, h: 0.8, fontSize: 20 });
  } else {
    page.addText(slide.title, { x: 0.5, y: 0.3, w: 12.3, h: 0.8, fontSize: 26, bold: true });
  }
  if (slide.bullets) {
    const points = slide.bullets.map((text) => ({ text, options: { bullet: true, breakLine: true } }));
    page.addText(points, { ...BODY });
  }
  if (slide.text) page.addText(slide.text, { ...BODY });
  if (slide.chart) {
    const { type, options } = CHARTS[slide.chart.type];
    const data = slide.chart.series.map(({ name, values }) => ({ name, labels: slide.chart.categories, values }));
    page.addChart(type, data, { x: 0.5, y: 1.3, w: 12.3, h: 5.2, showLegend: true, legendPos: 'b', ...options });
    page.addText(slide.source, { x: 0.5, y: 6.8, w: 12.3, h: 0.4, fontSize: 10 });
  }
  if (slide.rows) {
    const rows = slide.rows.map((row, index) => row.map((text) => ({ text, options: { bold: index === 0 } })));
    const border = { type: 'solid', pt: 1, color: 'CCCCCC' };
    page.addTable(rows, { x: 0.5, y: 1.4, w: 12.3, fontSize: 14, border });
  }
  page.addNotes(slide.notes);
}
