const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?(?: ?[a-z]\\)|\\([a-z\\d]{1,3}\\))?';
const NUMBERS = `${NUMBER}(?:(?:, | et | ou | à |-|–)${NUMBER})*`;
const YEAR = '(?:19|20)\\d\\d';
const RESOLUTION = `\\d{1,4}(?: \\(${YEAR}\\))?`;
const TREATY = '(?:Conventions?|Traités?|Protocoles?|Accords?|Déclaration|Charte|Pactes?|Constitution|Loi)';

const NUMBERED =
  '(?:[Cc]hapitre|[Aa]rticle|[Ss]ection|[Aa]nnexe|[Pp]aragraphe|[Aa]linéa|[Pp]hase|[Pp]age|[Oo]ption|[Ss]cénario|[ÉEé]tape|[Pp]artie|[Vv]olet|[Pp]oint|[Qq]uestion|[Vv]olume|[Rr]ègle|[Cc]lause|[Oo]bjectif|[Cc]ible|[Pp]ilier|[Aa]xe|[Nn]iveau|[Cc]atégorie|[Tt]ableau|[Zz]one|[Ff]igure)';

export const KNOWN_NAMES: readonly string[] = [
  "[Pp]rogramme (?:de développement durable (?:à l'horizon )?)?2030|[Aa]genda (?:2030|2063)",
  `[Rr]ésolution ${RESOLUTION}|[Rr]ésolutions ${RESOLUTION}(?:(?:, | et )${RESOLUTION})*`,
  `${NUMBERED}[sx]? ${NUMBERS}`,
  '(?:Groupe des|groupe des|G-) ?(?:7|8|20|77)',
  // La Convention de 1951 relative au statut des réfugiés; les accords d’Alger de 2015.
  `${TREATY}(?: [\\p{L}'-]+){0,8}? de ${YEAR}`,
  `[Aa]ccords? (?:de |d'|du )\\p{Lu}[\\p{L}'-]+ de ${YEAR}`,
  '(?:1\\d|2[01])e siècle',
  '\\d{1,3}(?:e|re) (?:session|sommet|assemblée|Assemblée|édition|conférence|Conférence|législature|réunion|escadre)',
  // The members of the European Union.
  'Vingt-(?:Sept|Huit)',
  'attentats du 11 septembre',
  '(?:Escadre|Brigade|Escadron|Char Leopard|Leopard) \\d{1,3}',
];
