// The reference deck: twenty slides of words and values drawn from a seeded generator, the same on every machine.

const SEED = 42;
const VOCABULARY = [
  'revenue margin growth quarter customers region pipeline delivery capacity operating forecast churn retention pricing',
  'hiring platform latency backlog budget variance unit cost supply demand risk outlook target actual baseline segment',
  'enterprise renewal expansion north south services product support quality',
]
  .join(' ')
  .split(' ');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * One cover, six slides of points, eight charts (three of clustered bars, two of lines, two of stacked bars, one doughnut),
 * three tables and two slides of text, each with notes; repeated `copies` times.
 */
export function referenceDeck(copies) {
  const slides = twentySlides();
  return { title: 'Reference deck', slides: Array.from({ length: copies }, () => slides).flat() };
}

function twentySlides() {
  const { words, value } = generator();
  const repeat = (count, make) => Array.from({ length: count }, make);
  // Key order matters: each key draws from the generator in turn.
  const notes = () => words(30);
  const cover = () => ({ kind: 'title', title: words(6), subtitle: words(8), notes: notes() });
  const points = () => ({ kind: 'bullets', title: words(5), bullets: repeat(5, () => words(12)), notes: notes() });
  const plot = (type, count, series) => ({
    type,
    categories: repeat(count, (_, i) => (type === 'line' ? MONTHS[i] : `Category ${i + 1}`)),
    series: repeat(series, (_, i) => ({ name: `Series ${i + 1}`, values: repeat(count, value) })),
  });
  const chart = (type, count, series) => ({
    kind: 'chart',
    title: words(6),
    chart: plot(type, count, series),
    source: `Source: ${words(6)}, 2026`,
    notes: notes(),
  });
  const row = () => [words(2), ...repeat(4, () => String(value()))];
  const table = () => ({
    kind: 'table',
    title: words(5),
    rows: [['Item', 'Q1', 'Q2', 'Q3', 'Q4'], ...repeat(7, row)],
    notes: notes(),
  });
  const text = () => ({ kind: 'text', title: words(4), text: words(40), notes: notes() });
  return [
    cover(),
    points(),
    points(),
    chart('bar', 10, 2),
    chart('bar', 10, 2),
    chart('line', 12, 3),
    table(),
    points(),
    points(),
    chart('stacked', 8, 4),
    chart('stacked', 8, 4),
    chart('doughnut', 5, 1),
    table(),
    points(),
    chart('bar', 10, 2),
    chart('line', 12, 3),
    points(),
    table(),
    text(),
    text(),
  ];
}

/** A linear congruential generator (the constants of ANSI C's example `rand`, 31 bits kept). */
function generator() {
  let seed = SEED;
  const next = () => {
    // Computed in doubles, as for the first measurements: the product loses low bits, and the
    // sequence depends on that.
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const words = (count) => {
    const drawn = Array.from({ length: count }, () => VOCABULARY[Math.floor(next() * VOCABULARY.length)] ?? '');
    const text = drawn.join(' ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  };
  const value = () => Math.round(next() * 10000) / 10;
  return { words, value };
}
