import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHART_KINDS } from '../../src/model/chart-kind.ts';

const PAGE = readFileSync('docs/charts.md', 'utf8');
const OUTLINE = readFileSync('briefs/gallery/charts.yaml', 'utf8');
const SLIDES: readonly { readonly id: string }[] = parse(OUTLINE).slides;

describe('docs/charts.md', () => {
  it.each(CHART_KINDS)('says what kind: %s takes', (kind) => {
    expect(PAGE).toContain(`\`${kind}\``);
  });

  it.each(SLIDES)('shows $id as the gallery has it, with its picture', ({ id }) => {
    const from = OUTLINE.indexOf(`  - id: ${id}\n`);
    const end = OUTLINE.indexOf('\n  - id: ', from + 1);
    const own = OUTLINE.slice(from, end < 0 ? undefined : end)
      .replace(/^ {2}/gm, '')
      .trimEnd();
    expect(PAGE).toContain(`\`\`\`yaml\n${own}\n\`\`\``);
    expect(statSync(`docs/images/charts/${id}.png`).size).toBeGreaterThan(1000);
  });

  it('has no picture of what is no longer in the gallery, and all together are small', () => {
    const pictures = readdirSync('docs/images/charts');
    expect(pictures.map((name) => name.replace('.png', '')).sort()).toEqual(SLIDES.map(({ id }) => id).sort());
    const total = pictures.reduce((sum, name) => sum + statSync(`docs/images/charts/${name}`).size, 0);
    expect(total).toBeLessThan(1_500_000);
  });
});
