/** A facts file, as the proof changes it. */
export interface ProofFile {
  readonly path: string;
  readonly text: string;
}

/** One change of one attribute of one fact. */
export interface Mutant {
  /** What sort of attribute it changes: `date`, `basis`, `point` … */
  readonly kind: string;
  readonly fact: string;
  /** For the report: `date: 2012-03-22 → 2013-03-22`. */
  readonly what: string;
  readonly file: ProofFile;
}

/** A line `key: value` of a fact in block style. */
interface Line {
  readonly key: string;
  readonly value: string;
  /** Index of the line in the file. */
  readonly at: number;
}

interface Block {
  readonly id: string;
  readonly lines: readonly Line[];
  /** Lines of lists and maps below the fact's keys, with their own indentation. */
  readonly inner: readonly Line[];
}

/** A way of changing a value; undefined where it doesn't apply. */
type Change = (value: string, block: Block, all: readonly Block[]) => string | undefined;

const nextYear: Change = (value) => replaced(value, /\d{4}/, (year) => String(Number(year) + 1));
const lastYear: Change = (value) => replaced(value, /\d{4}/, (year) => String(Number(year) - 1));
const otherMonth: Change = (value) =>
  replaced(value, /(?<=\d{4}-)\d\d/, (month) => String((Number(month) % 12) + 1).padStart(2, '0'));
const otherDay: Change = (value) =>
  replaced(value, /(?<=\d{4}-\d\d-)\d\d/, (day) => String((Number(day) % 28) + 1).padStart(2, '0'));
const unmarked: Change = (value) => (value.endsWith('?') ? value.slice(0, -1) : undefined);
const opened: Change = (value) => (/^\d{4}$/.test(value) ? `since ${value}` : undefined);
const closed: Change = (value) => (/^since \d{4}$/.test(value) ? value.slice(6) : undefined);
const turned: Change = (value) => (value.startsWith('since') ? value.replace('since', 'before') : undefined);
const firstOfRange: Change = (value) => (value.includes('..') ? value.split('..')[0] : undefined);
const fiscal: Change = (value) =>
  replaced(value, /^(\d{4})\.\.\d\d(\d\d)$/, (whole) => `FY${whole.slice(0, 4)}-${whole.slice(-2)}`);

function replaced(value: string, pattern: RegExp, by: (found: string) => string): string | undefined {
  const changed = value.replace(pattern, by);
  return changed === value ? undefined : changed;
}

function rotated(...values: readonly string[]): Change {
  return (value) => {
    const at = values.indexOf(value);
    return at < 0 ? undefined : values[(at + 1) % values.length];
  };
}

const AMOUNT = /\d|\b(?:two|three|four|five|six|ten|deux|trois|quatre|six|dix)\b/;

const withoutHedge: Change = (value) =>
  replaced(value, /^(?:about|approximately|nearly|estimated|environ|près de|plus de|over|at least) /, () => '');
const withHedge: Change = (value, block) =>
  isAmount(block) && /^[$\d]/.test(value) && AMOUNT.test(value) ? `about ${value}` : undefined;
const withoutFirstEnd: Change = (value, block) =>
  isAmount(block) ? replaced(value, /^.*? (?:to|à) /, () => '') : undefined;
const otherScale: Change = (value) =>
  replaced(value, /million/, () => 'billion') ?? replaced(value, /billion/, () => 'million');
const otherDigit: Change = (value, block) =>
  isAmount(block) ? replaced(value, /\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)) : undefined;
/** Another fact's words of the same place and kind. */
const otherFigure: Change = (value, block, all) =>
  isAmount(block)
    ? all.find(
        (other) =>
          other.id !== block.id &&
          isAmount(other) &&
          written(other, 'at') === written(block, 'at') &&
          (written(other, 'source') ?? '') === (written(block, 'source') ?? '') &&
          written(other, 'says') !== value,
      ) && otherWords(value, block, all)
    : undefined;

function otherWords(value: string, block: Block, all: readonly Block[]): string | undefined {
  const others = all.filter((other) => isAmount(other) && written(other, 'at') === written(block, 'at'));
  return others.map((other) => written(other, 'says')).find((says) => says !== undefined && says !== value);
}

const nextPlace: Change = (value) => replaced(value, /(?<=^¶)\d+/, (number) => String(Number(number) + 1));

/** The label of the next fact of the file, which is another. */
function otherLabel(key: string): Change {
  return (value, block, all) => {
    const at = all.indexOf(block);
    const others = [...all.slice(at + 1), ...all.slice(0, at)];
    return others.map((other) => written(other, key)).find((label) => label !== undefined && label !== value);
  };
}

const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/\bexports\b/i, 'imports'],
  [/\bimports\b/i, 'exports'],
  [/\bExportations\b/, 'Importations'],
  [/\bImportations\b/, 'Exportations'],
  [/\bpledged\b/, 'paid'],
  [/\bpromise\b/, 'versée'],
  [/\bCanadian\b/, 'French'],
  [/\bMali\b/, 'Niger'],
  [/\bMarch\b/, 'May'],
  [/\bmars\b/, 'mai'],
];

const otherWord: Change = (value) => {
  const found = OPPOSITES.find(([pattern]) => pattern.test(value));
  return found && value.replace(found[0], found[1]);
};

const CHANGES: readonly (readonly [kind: string, key: string, change: Change])[] = [
  ['date', 'date', nextYear],
  ['date', 'date', otherMonth],
  ['date', 'date', otherDay],
  ['mark', 'date', unmarked],
  ['period', 'period', lastYear],
  ['period', 'period', otherMonth],
  ['period', 'period', otherDay],
  ['period', 'period', opened],
  ['period', 'period', closed],
  ['period', 'period', turned],
  ['period', 'period', firstOfRange],
  ['period', 'period', fiscal],
  ['mark', 'period', unmarked],
  ['as-of', 'as-of', nextYear],
  ['as-of', 'as-of', lastYear],
  ['mark', 'as-of', unmarked],
  ['basis', 'basis', rotated('pledge', 'disbursement', 'commitment', 'expenditure', 'contribution')],
  ['basis', 'basis', rotated('commitment', 'contribution', 'pledge')],
  ['statistic', 'statistic', rotated('mean', 'total')],
  ['statistic', 'statistic', rotated('cumulative', 'mean')],
  ['statistic', 'statistic', rotated('snapshot', 'peak')],
  ['flow', 'flow', rotated('exports', 'imports', 'both')],
  ['flow', 'flow', rotated('exports', 'both', 'imports')],
  ['currency', 'currency', rotated('CAD?', 'EUR?')],
  ['currency', 'currency', rotated('USD', 'CAD', 'EUR')],
  ['mark', 'currency', unmarked],
  ['hedge', 'says', withoutHedge],
  ['hedge', 'says', withHedge],
  ['range', 'says', withoutFirstEnd],
  ['scale', 'says', otherScale],
  ['scale', 'scale', rotated('million', 'billion', 'thousand')],
  ['figure', 'says', otherDigit],
  ['figure', 'says', otherFigure],
  ['figure', 'rank', (value) => String(Number(value) + 1)],
  ['place', 'at', nextPlace],
  ['quotation', 'text', (value) => replaced(value, /\p{L}{4,}/u, (word) => `${word}est`)],
  ['quotation', 'says', (value, block) => (written(block, 'text') ? `not ${value}` : undefined)],
  ['quotation', 'language', rotated('en', 'fr')],
  ['label', 'en', otherWord],
  ['label', 'fr', otherWord],
  ['label', 'en', otherLabel('en')],
  ['label', 'fr', otherLabel('fr')],
];

const POINTS: readonly (readonly [kind: string, change: Change])[] = [
  ['point', (value) => replaced(value, /\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10))],
  ['point', (value) => replaced(value, /^\d/, (digit) => `${(Number(digit) % 9) + 1}`)],
  ['point', (value) => (value === 'missing' ? '12.5' : 'missing')],
];

/** How many points of one series are changed. */
const MOST_POINTS = 4;

/** Every change of one attribute of a file's facts, by the table above. */
export function mutantsOf(file: ProofFile): readonly Mutant[] {
  const rows = file.text.split('\n');
  const blocks = blocksOf(rows);
  const made = (kind: string, block: Block, line: Line, value: string | undefined): readonly Mutant[] => {
    if (value === undefined) return [];
    const row = rows[line.at] ?? '';
    const changed = rows.with(line.at, `${row.slice(0, row.indexOf(line.key))}${line.key}: ${value}`);
    const what = `${line.key}: ${line.value} → ${value}`;
    return [{ kind, fact: block.id, what, file: { path: file.path, text: changed.join('\n') } }];
  };
  return blocks.flatMap((block) => [
    ...block.lines.flatMap((line) =>
      CHANGES.filter(([, key]) => key === line.key).flatMap(([kind, , change]) =>
        made(kind, block, line, change(line.value, block, blocks)),
      ),
    ),
    ...pointsOf(block).flatMap((line) =>
      POINTS.flatMap(([kind, change]) => made(kind, block, line, change(line.value, block, blocks))),
    ),
    ...block.inner
      .filter(({ key }) => key === '- en')
      .slice(0, 1)
      .flatMap((line) => made('item', block, line, 'silver')),
  ]);
}

function pointsOf({ inner }: Block): readonly Line[] {
  const points = inner.filter(({ key }) => /^\d{4}$/.test(key));
  const step = Math.max(1, Math.floor(points.length / MOST_POINTS));
  return points.filter((_, index) => index % step === 0).slice(0, MOST_POINTS);
}

function blocksOf(rows: readonly string[]): readonly Block[] {
  const from = rows.indexOf('facts:');
  const blocks: Block[] = [];
  for (const [at, row] of rows.entries()) {
    if (at <= from || from < 0) continue;
    const id = /^ {2}([a-z][\w.-]*):$/.exec(row)?.[1];
    if (id !== undefined) blocks.push({ id, lines: [], inner: [] });
    const [, indent = '', key = '', value = ''] = /^( {4,})(- en|[\w-]+): (.+)$/.exec(row) ?? [];
    const last = blocks.pop();
    if (last === undefined) continue;
    const line = { key, value, at };
    if (key === '') blocks.push(last);
    else if (indent.length === 4) blocks.push({ ...last, lines: [...last.lines, line] });
    else blocks.push({ ...last, inner: [...last.inner, line] });
  }
  return blocks;
}

function written({ lines }: Block, key: string): string | undefined {
  return lines.find((line) => line.key === key)?.value;
}

function isAmount(block: Block): boolean {
  return written(block, 'measure') !== undefined || written(block, 'flow') !== undefined;
}
