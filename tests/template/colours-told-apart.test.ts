import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contrastRatio, TEXT_CONTRAST } from '../../src/model/contrast.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What linear RGB looks like to eyes without one kind of cones: Machado, Oliveira and Fernandes, A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, 2009, table 1, severity 1.0.
 */
const EYES: Readonly<Record<string, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Hundredths of the lightness of OKLab from black to white; 2 is about the least difference that is seen side by side. */
const LEAST = 9.5;

const DATA = ['series1', 'series2', 'series3', 'series4', 'context'] as const;

function coloursOf(template: string): Readonly<Record<string, string>> {
  const path = fileURLToPath(new URL(`../../templates/${template}/template.yaml`, import.meta.url));
  const colour = z.union([z.string(), z.number()]).transform((text) => String(text).padStart(6, '0'));
  return z
    .object({ colours: z.record(z.string(), colour) })
    .parse(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' })).colours;
}

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Björn Ottosson, A perceptual color space for image processing, 2020. */
function okLab(rgb: Triple): Triple {
  const seen = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function distance(a: string, b: string, eyes: Matrix): number {
  const [x, y] = [a, b].map((hex) => okLab(times(eyes, linear(hex)))) as [Triple, Triple];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

test.each(['ministry', 'night'])('the colours of data in %s are told apart by any eyes', (template) => {
  const colours = coloursOf(template);
  const near = DATA.flatMap((a, index) =>
    DATA.slice(index + 1).flatMap((b) =>
      Object.entries(EYES).flatMap(([name, eyes]) => {
        const apart = distance(colours[a] ?? '', colours[b] ?? '', eyes);
        return apart < LEAST ? [`${a} and ${b} for eyes with ${name}: ${apart.toFixed(1)}`] : [];
      }),
    ),
  );
  expect(near).toEqual([]);
});

test.each(['ministry', 'night'])('names in the colours of series are legible in %s', (template) => {
  const { paper = '', ...colours } = coloursOf(template);
  const least = ['series1', 'series2', 'series3', 'series4'].map((name) => contrastRatio(colours[name] ?? '', paper));
  expect(Math.min(...least)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});
