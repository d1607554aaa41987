import { Parser } from 'htmlparser2';
import { budgetOf } from '../limits/budget.ts';
import { countCharacters } from '../limits/count-characters.ts';
import { WEB_PAGE } from '../limits/limits.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'section',
  'article',
  'table',
  'ul',
  'ol',
  'dt',
  'dd',
  'blockquote',
  'figcaption',
  'header',
  'footer',
  'nav',
]);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);

/**
 * The words of a web page, one line for each block. Nothing in it is run or fetched.
 *
 * @throws OverBudget
 */
export function readWebPage(html: string): string {
  const budget = budgetOf(WEB_PAGE);
  budget.draw('markup', countCharacters(html, '<&'));
  let text = '';
  let silent = 0;
  let level = 0;
  let inLine = 0;
  const endLine = (name: string) => {
    if (!BLOCKS.has(name)) return;
    text += '\n';
    inLine = 0;
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        level += 1;
        budget.reach('levels', level);
        if (SILENT.has(name)) silent += 1;
        endLine(name);
      },
      onclosetag: (name) => {
        level -= 1;
        if (SILENT.has(name)) silent -= 1;
        endLine(name);
      },
      onattribute: () => budget.draw('markup', 1),
      ontext: (piece) => {
        if (silent > 0) return;
        inLine += piece.length;
        budget.reach('line', inLine);
        text += piece.replace(/[ \t\r\n]+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text;
}
