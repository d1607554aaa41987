import type { Random } from './random.ts';

const ENGLISH =
  'aid trade partners support people government mission security council embassy mining the and of with after during while under regional bilateral humanitarian development withdrawal announced continued suspended agreed visited opened programs channels elections transition authorities northern southern children governance agriculture irrigation credit health education justice a an in on to by from'.split(
    ' ',
  );

const FRENCH =
  'l’aide le commerce les partenaires l’appui gouvernement la mission sécurité conseil l’ambassade d’exploitation minière et de avec après pendant régionale bilatérale humanitaire développement du retrait annoncé s’est poursuivi suspendu convenu programmes élections transition autorités nord sud l’enfance gouvernance l’agriculture l’irrigation crédit santé l’éducation qu’à aujourd’hui «\u00a0partenariat\u00a0» constitutionnel\u00a0:'.split(
    ' ',
  );

const LONG = [
  'anticonstitutionnellement',
  'counterrevolutionaries',
  'internationalization',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'state-of-the-art',
  'disbursement/expenditure',
  'AVATAR',
  'Ouagadougou–Tombouctou',
];

/** Made-up addresses that only have the form of real ones. */
const ADDRESSES = [
  'www.example.org/world/countries/mali/relations/bilateral-relations/index',
  'https://example.org/documents/publications/reports/assistance?language=english&format=text',
  'department-of-foreign-affairs/assistance/directorate_of_programs/regional.desk@example.org',
];

/** Longer than any line. */
const ENDLESS = ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2), 'Aa'.repeat(70)];

export interface Prose {
  /**
   * `count` words, English or French. A share of them (`awkward`, normally 3 %) are long words,
   * addresses, or words that no line holds.
   */
  words(count: number, options?: { readonly awkward?: number }): string;
  /** As `words`, with some set in strong or emphatic type. */
  styled(count: number): string;
}

export function proseFrom(random: Random): Prose {
  const words: Prose['words'] = (count, { awkward = 0.03 } = {}) => {
    const vocabulary = random.chance(0.4) ? FRENCH : ENGLISH;
    const chosen = Array.from({ length: count }, () => {
      if (!random.chance(awkward)) return random.pick(vocabulary);
      if (random.chance(0.6)) return random.pick(LONG);
      return random.chance(0.6) ? random.pick(ADDRESSES) : random.pick(ENDLESS);
    });
    const text = chosen.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const styled: Prose['styled'] = (count) =>
    words(count)
      .split(' ')
      .map((word) => {
        if (!/^\p{L}+$/u.test(word) || !random.chance(0.08)) return word;
        return random.chance(0.5) ? `**${word}**` : `*${word}*`;
      })
      .join(' ');
  return { words, styled };
}
