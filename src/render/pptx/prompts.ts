import type { Language } from '../../model/language.ts';
import type { SlotAccepts } from '../../model/template.ts';

/** What an empty placeholder asks for when an officer adds a slide in PowerPoint. */
const PROMPTS: Readonly<Record<SlotAccepts, Readonly<Record<Language, string>>>> = {
  title: { en: 'Title: say the message', fr: 'Titre : dire le message' },
  subtitle: { en: 'Subtitle: what is measured, in what unit', fr: 'Sous-titre : ce qui est mesuré, en quelle unité' },
  body: { en: 'Text', fr: 'Texte' },
  chart: { en: 'Chart', fr: 'Graphique' },
  table: { en: 'Table', fr: 'Tableau' },
  stats: { en: 'Key figures', fr: 'Chiffres clés' },
  timeline: { en: 'Timeline', fr: 'Chronologie' },
  image: { en: 'Picture', fr: 'Image' },
  panels: { en: 'Text', fr: 'Texte' },
  source: { en: 'Source', fr: 'Source' },
  note: { en: 'Note', fr: 'Note' },
  marking: { en: 'Security marking', fr: 'Cote de sécurité' },
  'as-of': { en: 'As of', fr: 'En date du' },
  number: { en: '‹#›', fr: '‹#›' },
};

/** The prompt of a slot, by the first thing it accepts. */
export function promptFor(accepts: readonly SlotAccepts[], language: Language): string {
  return PROMPTS[accepts[0] ?? 'body'][language];
}
