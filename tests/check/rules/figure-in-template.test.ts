import { expect, it } from 'vitest';
import { figureInTemplate } from '../../../src/check/rules/figure-in-template.ts';
import { readPartials } from '../../../src/template/read-partials.ts';

function found(text: string) {
  const { value: partials } = readPartials([{ path: 'templates/t/text/source-line.hbs', text }]);
  return figureInTemplate({ partials }, []).map(({ span, message }) => [span?.file, message]);
}

it('a figure that a template writes on each slide is found, wherever it stands in the partial', () => {
  const file = 'templates/t/text/source-line.hbs';
  expect(found('Aid rose 300% to $5 billion. {{heading}}')).toEqual([
    [file, '“300%” is typed in the template, and no fact stands behind it'],
  ]);
  expect(found('{{#if sources}}{{heading}} {{join sources separator=" 5 million "}}{{/if}}')).toHaveLength(1);
});

it('other words of a template pass', () => {
  expect(found('{{heading}} {{join sources separator=" · "}}. Resolution 2085, as of today.')).toEqual([]);
});
