const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?(?: ?[a-z]\\)|\\([a-z\\d]{1,3}\\))?';
const NUMBERS = `${NUMBER}(?:(?:, | et | ou | à |-|–)${NUMBER})*`;
const YEAR = '(?:19|20)\\d\\d';
const RESOLUTION = `\\d{1,4}(?: \\(${YEAR}\\))?`;
/** A month or a weekday before a number is a date, and no name. */
const NOT_A_NAME =
  '(?!(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche) \\d)';
/** What may follow a number that is part of a name, and never what it counts. */
const NAME_END =
  '(?=[ \u00A0]*(?:[.,;:!?)»"\'–-]|$)| (?:est|était|sont|a|ont|sera|et|ou|de|du|des|dans|à|au|en|pour|par|sur|vers|près|abrite|diffuse|part|filmera|qui|que)(?!\\p{L}))';
const LOWER_TREATY = '(?:accord|traité|convention|entente|protocole|constitution|charte|déclaration|pacte)s?';
const TREATY = '(?:Conventions?|Traités?|Protocoles?|Accords?|Déclaration|Charte|Pactes?|Constitution|Loi)';

const NUMBERED =
  '(?:[Cc]hapitre|[Aa]rticle|[Ss]ection|[Aa]nnexe|[Pp]aragraphe|[Aa]linéa|[Pp]hase|[Pp]age|[Oo]ption|[Ss]cénario|[ÉEé]tape|[Pp]artie|[Vv]olet|[Pp]oint|[Qq]uestion|[Vv]olume|[Rr]ègle|[Cc]lause|[Oo]bjectif|[Cc]ible|[Pp]ilier|[Aa]xe|[Nn]iveau|[Cc]atégorie|[Tt]ableau|[Zz]one|[Ff]igure|[Ss]alle|[Aa]érogare|[Tt]erminal|[Dd]iapositive|[Vv]oie|[Oo]nglet|[Vv]ol|[Ff]euillet|[Ff]ormulaire|[Rr]oute nationale|[Gg]uichet|objectif de développement durable|[Cc]hambre|[Éé]tage|[Cc]amp|[Qq]uai)';
/** Nouns that a figure may follow too: “par jour 300 personnes”. */
const NUMBERED_ALONE = '(?:(?:[Ll]e|[Aa]u|[Ll]a) (?:[Jj]our|[Pp]orte|[Ll]igne|[Nn]ote|[Pp]oste|[Rr]ue))';

export const KNOWN_NAMES: readonly string[] = [
  "[Pp]rogramme (?:de développement durable (?:à l'horizon )?)?2030|[Aa]genda (?:2030|2063)",
  `[Rr]ésolution ${RESOLUTION}|[Rr]ésolutions ${RESOLUTION}(?:(?:, | et )${RESOLUTION})*`,
  `${NUMBERED}[sx]? ${NUMBERS}`,
  `${NUMBERED_ALONE} \\d{1,3}${NAME_END}`,
  // L’accord de 2015.
  `${LOWER_TREATY}(?: \\p{L}+){0,2} de ${YEAR}`,
  // Le Mirage 2000; la chaîne France 24; le quartier ACI 2000.
  `(?:(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Dd]u|[Aa]u|[Cc]haîne|[Qq]uartier|[Hh]ôtel|[Ff]ilm|[Rr]adio|[Vv]ol) |[Ll]')(?:${NOT_A_NAME}\\p{Lu}[\\p{L}'-]* ){1,3}\\d{1,4}(?:,\\d)?${NAME_END}`,
  `[Rr]adio (?:\\p{Lu}[\\p{L}'-]* ){1,2}\\d{2,3}[.,]\\d`,
  '\\d{1,5},? (?:bis )?(?:rue|avenue|boulevard|promenade|chemin|place|quai|allée)(?= )',
  '(?:Groupe des|groupe des|G-) ?(?:7|8|20|77)',
  // La Convention de 1951 relative au statut des réfugiés; les accords d’Alger de 2015.
  `${TREATY}(?: [\\p{L}'-]+){0,8}? de ${YEAR}`,
  `[Aa]ccords? (?:de |d'|du )\\p{Lu}[\\p{L}'-]+ de ${YEAR}`,
  '(?:1\\d|2[01])e siècle',
  '\\d{1,3}(?:e|re) (?:session|sommet|assemblée|Assemblée|édition|conférence|Conférence|législature|réunion|escadre|bureau|régiment|bataillon|division|flotte|corps|compagnie|arrondissement|brigade|région militaire)|1er (?:régiment|bataillon|corps|arrondissement)',
  // The members of the European Union.
  'Vingt-(?:Sept|Huit)',
  'attentats du 11 septembre',
  '(?:Escadre|Brigade|Escadron|Char Leopard|Leopard) \\d{1,3}',
];
