import type { CheckRow, Tick } from '../model/check-sheet.ts';
import type { Language } from '../model/language.ts';

interface SheetWords {
  readonly heading: string;
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'slide'
      | 'where'
      | 'shown'
      | 'fact'
      | 'label'
      | 'value'
      | 'formula'
      | 'citation'
      | 'tick'
      | 'signedBy',
      string
    >
  >;
  readonly where: Readonly<Record<CheckRow['where'], string>>;
  readonly ticks: Readonly<Record<Tick, string>>;
  readonly search: string;
  readonly all: string;
  readonly state: string;
  /** "12 of 92 figures" */
  readonly count: (shown: number | string, all: number | string) => string;
  readonly unchecked: (count: number) => string;
  readonly asOf: string;
  readonly none: string;
}

/** Words of the check sheet: its table, its page and its annex. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    heading: 'Check sheet',
    columns: {
      number: 'No.',
      slide: 'Slide',
      where: 'Where',
      shown: 'As shown',
      fact: 'Fact',
      label: 'What it is',
      value: 'Value',
      formula: 'Computed as',
      citation: 'Source, as printed',
      tick: 'State',
      signedBy: 'Checked by',
    },
    where: {
      title: 'title',
      text: 'text',
      figure: 'figure',
      table: 'table',
      chart: 'chart',
      timeline: 'timeline',
      notes: 'notes',
    },
    ticks: {
      agrees: 'agrees',
      recomputed: 'recomputed',
      foots: 'foots',
      rounded: 'rounded',
      attributed: 'attributed',
      accepted: 'accepted',
      literal: 'literal',
      'own-position': 'own position',
      unsourced: 'unsourced',
    },
    search: 'Search',
    all: 'all states',
    state: 'State',
    count: (shown, all) => `${shown} of ${all} figures`,
    unchecked: (count) =>
      count === 1 ? '1 figure is not checked by anyone' : `${count} figures are not checked by anyone`,
    asOf: 'Figures as of',
    none: 'No figure matches.',
  },
  fr: {
    heading: 'Feuille de vérification',
    columns: {
      number: 'Nᵒ',
      slide: 'Diapositive',
      where: 'Endroit',
      shown: 'Tel qu’affiché',
      fact: 'Fait',
      label: 'Objet',
      value: 'Valeur',
      formula: 'Calcul',
      citation: 'Source, telle qu’imprimée',
      tick: 'État',
      signedBy: 'Vérifié par',
    },
    where: {
      title: 'titre',
      text: 'texte',
      figure: 'chiffre',
      table: 'tableau',
      chart: 'graphique',
      timeline: 'chronologie',
      notes: 'notes',
    },
    ticks: {
      agrees: 'concorde',
      recomputed: 'recalculé',
      foots: 'somme vérifiée',
      rounded: 'arrondi',
      attributed: 'attribué',
      accepted: 'accepté',
      literal: 'expression',
      'own-position': 'position propre',
      unsourced: 'sans source',
    },
    search: 'Rechercher',
    all: 'tous les états',
    state: 'État',
    count: (shown, all) => `${shown} chiffres sur ${all}`,
    unchecked: (count) =>
      count < 2 ? `${count} chiffre n’a été vérifié par personne` : `${count} chiffres n’ont été vérifiés par personne`,
    asOf: 'Chiffres en date du',
    none: 'Aucun chiffre ne correspond.',
  },
};
