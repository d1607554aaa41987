import type { Chart } from '../../src/model/chart.ts';
import { contentOf, resolvedSlide } from '../resolve/resolve-in.ts';

/** Parts of one whole, a series of a few points, one below zero, one that breaks, and people by the million. */
const MORE_FACTS: readonly string[] = [
  'aid.all: {measure: aid, says: CA$100 million, currency: CAD, period: 2012, basis: disbursement, en: All aid, fr: Toute l’aide}',
  'aid.food: {measure: aid, says: CA$50 million, currency: CAD, period: 2012, basis: disbursement, part-of: aid.all, en: Food, fr: Alimentation}',
  'aid.health: {measure: aid, says: CA$30 million, currency: CAD, period: 2012, basis: disbursement, part-of: aid.all, en: Health, fr: Santé}',
  'aid.other: {measure: aid, says: CA$20 million, currency: CAD, period: 2012, basis: disbursement, part-of: aid.all, en: Other, fr: Autre}',
  'aid.planned: {measure: aid, says: CA$40 million, currency: CAD, period: 2012, basis: commitment, en: Planned, fr: Prévu}',
  'aid.guess: {measure: aid, says: an estimated CA$45 million, currency: CAD, period: 2012, basis: disbursement, en: Guess, fr: Estimation}',
  'aid.least: {measure: aid, says: at least CA$60 million, currency: CAD, period: 2012, basis: disbursement, en: Least, fr: Moins}',
  'aid.most: {measure: aid, says: up to CA$40 million, currency: CAD, period: 2012-03, basis: disbursement, en: Most, fr: Plus}',
  'aid.spring: {measure: aid, says: CA$20 million, currency: CAD, period: 2012-05, basis: disbursement, en: Spring, fr: Printemps}',
  'aid.flow: {measure: net-aid, source: aid-data, at: row FLO, currency: USD, scale: million, en: Flow, fr: Flux, points: {2019: 5, 2020: -3, 2021: 4, 2022: 6}}',
  'aid.anew: {measure: net-aid, source: aid-data, at: row NEW, currency: USD, scale: million, en: Anew, fr: Nouveau, points: {2018: 5, 2019: 6, 2020: {value: 9, status: break}, 2021: 10}}',
  'aid.few-a: {measure: net-aid, source: aid-data, at: row A, currency: USD, scale: million, en: Few A, fr: Peu A, points: {2021: 5, 2022: 7}}',
  'aid.few-b: {measure: net-aid, source: aid-data, at: row B, currency: USD, scale: million, en: Few B, fr: Peu B, points: {2021: 6, 2022: 9}}',
  'aid.few-c: {measure: net-aid, source: aid-data, at: row C, currency: USD, scale: million, en: Few C, fr: Peu C, points: {2021: 8, 2022: 3}}',
  'aid.empty: {measure: net-aid, source: aid-data, at: row E, currency: USD, scale: million, en: Empty, fr: Vide, points: {2021: missing}}',
  'pol.people: {measure: force, says: about 22.4 million, period: 2022, place: mali, en: People, fr: Population}',
  'pol.abroad: {measure: force, says: about 1.2 million, period: 2022, place: abroad, en: Abroad, fr: À l’étranger}',
];

/** The chart made from these keys of `chart:`, on a slide of its own. */
export function chartOf(keys: string, language: 'en' | 'fr' = 'en'): Chart {
  return contentOf('chart', `chart: ${keys}\n${language}: |\n  # T`, { language, facts: MORE_FACTS }).chart;
}

/** The codes of the findings for such a chart. */
export function refusalsOf(keys: string): readonly string[] {
  return resolvedSlide(`chart: ${keys}\nen: |\n  # T`, { facts: MORE_FACTS }).found.map(({ code }) => code);
}
