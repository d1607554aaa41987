import { type ComparingGrammar, type ComparingWords, FIGURE, says } from '../comparing.ts';
import { DOWN, UP } from './directions.ts';

/*
 * Words that compare figures, by what they say. Words that more often mean something else ("plus"
 * alone, « premier rôle ») are left out.
 */

const HAVE = '(?:a|ont|avait|avaient|aura|est|sont|s est|se sont|s était|étaient|ayant)';
const HOW =
  '(?:fortement |nettement |légèrement |encore |ensuite |presque |plus que |d abord |brusquement |rapidement |toujours )?';
const RISEN = `(?:${UP.finite})`;
const FALLEN = `(?:${DOWN.finite})`;
const RISES = `(?:${UP.ongoing})`;
const FALLS = `(?:${DOWN.ongoing})`;
const A = '(?:la|une|l|cette|sa|leur|en|un|le|ce|son) (?:forte |nette |légère |net |fort |léger )?';
const STEADILY =
  '(?:sans cesse|constamment|régulièrement|chaque année|tous les ans|d année en année|sans interruption|continuellement|année après année)';

const AMOUNT_ADJECTIVES =
  '(?:grande?s?|gros(?:se)?s?|petite?s?|haute?s?|bas(?:se)?s?|fort(?:e)?s?|faibles?|élevée?s?|nombreux|nombreuses?|importante?s?|coûteu(?:x|ses?)|meurtri(?:er|ère)s?|riches?|pauvres?|longs?|longues?|rapides?)';
const LARGE =
  '(?:grande?s?|gros(?:se)?s?|haute?s?|forte?s?|élevée?s?|nombreux|nombreuses?|importante?s?|longs?|longues?|rapides?|riches?|coûteu(?:x|ses?)|meurtri(?:er|ère)s?)';
const SMALL = '(?:petite?s?|bas(?:se)?s?|faibles?|courte?s?|pauvres?|lente?s?)';
const SLIGHTLY = '(?:légèrement|à peine|un peu|un tout petit peu)';
const THE = '(?:le|la|les|des|du|au|aux|leurs?|son|sa|ses|notre|nos)';

/** « Le plus grand risque » est un jugement : aucun chiffre n’est derrière. */
const OF_JUDGEMENT =
  '(?! (?:risques?|défis?|obstacles?|craintes?|espoirs?|préoccupations?|menaces?|priorités?|soin|respect|succès|échecs?|problèmes?|questions?|faiblesses?|forces?|lacunes?|leçons?|niveaux?|possible|erreurs?|étape|brefs?))';

const ROLES =
  '(?:donat(?:eur|rice)s?|bailleurs?|partenaires?|fournisseurs?|clients?|clientes?|acheteurs?|marchés?|export(?:ateur|atrice)s?|import(?:ateur|atrice)s?|contribut(?:eur|rice)s?|bénéficiaires?|prêteurs?|investisseurs?|destinations?|créanciers?|économies?|product(?:eur|rice)s?)';

const RANKS: readonly (readonly [string, number])[] = [
  ['(?:deuxième|second|seconde|2e)', 2],
  ['(?:troisième|3e)', 3],
  ['(?:quatrième|4e)', 4],
  ['(?:cinquième|5e)', 5],
  ['(?:sixième|6e)', 6],
  ['(?:septième|7e)', 7],
  ['(?:huitième|8e)', 8],
  ['(?:neuvième|9e)', 9],
  ['(?:dixième|10e)', 10],
];

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['(?:la moitié)', 1 / 2],
  ['(?:un |le |du )?tiers', 1 / 3],
  ['(?:un |le |du )?quart', 1 / 4],
  ['(?:un |le |du )?cinquième', 1 / 5],
  ['(?:un |le |du )?dixième', 1 / 10],
  ['(?:les |des )?deux tiers', 2 / 3],
  ['(?:les |des )?trois quarts', 3 / 4],
];

const MULTIPLES: readonly (readonly [string, number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['décupl', 10],
];

const TIMES: readonly (readonly [string, number])[] = [
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['dix', 10],
];

const WORDS: readonly ComparingWords[] = [
  says(
    { kind: 'change', direction: 'up', every: true },
    `${HAVE} ${STEADILY} ${RISEN}|${HAVE} ${RISEN} ${STEADILY}|(?:${RISES}|croît|croissent) ${STEADILY}|(?:n a|n ont|ne) (?:cessé|cesse|cessent) (?:d augmenter|de croître|de progresser|de monter|de grimper)`,
    '(?:continue|continuent|a continué|ont continué) (?:d augmenter|de croître|de progresser|de monter|à augmenter|à croître)|de plus en plus',
  ),
  says(
    { kind: 'change', direction: 'down', every: true },
    `${HAVE} ${STEADILY} ${FALLEN}|${HAVE} ${FALLEN} ${STEADILY}|${FALLS} ${STEADILY}|(?:n a|n ont|ne) (?:cessé|cesse|cessent) de (?:baisser|diminuer|reculer|chuter|décroître)`,
    '(?:continue|continuent|a continué|ont continué) (?:de|à) (?:baisser|diminuer|reculer|chuter|décroître)|de moins en moins',
  ),
  ...MULTIPLES.map(([stem, times]) =>
    says(
      { kind: 'change', direction: 'up', times },
      `(?<!(?:le|la|un|une|l|du|ce|son) )${stem}(?:e|ent|ait|aient|a|èrent|é|ée|és|ées)`,
    ),
  ),
  says(
    { kind: 'change', direction: 'down', times: 1 / 2 },
    '(?:divisée?s?|réduite?s?) (?:par deux|de moitié)|(?:a|ont) (?:chuté|diminué|baissé|reculé|fondu) de moitié',
  ),
  says(
    { kind: 'change', direction: 'up' },
    `${HAVE} ${HOW}${RISEN}|puis ${RISEN}`,
    RISES,
    '(?:croît|croissent|s accroît|s accroissent|s envole|s envolent)',
    `${A}(?!reprise(?! (?:de la (?:croissance|production|demande)|des (?:exportations|importations|échanges|investissements)|économique|du commerce)))(?:${UP.nouns})(?! (?:des?|du) (?:dialogue|négociations|pourparlers|contacts|relations|hostilités|combats))(?! de (?:l |la )?(?:espoir|coopération))`,
  ),
  says(
    { kind: 'change', direction: 'down' },
    `${HAVE} ${HOW}${FALLEN}|puis ${FALLEN}|(?<!(?:a|ont|est|sont) )(?:chuté|baissé|diminué|reculé)`,
    FALLS,
    '(?:décroît|décroissent|s effondre|s effondrent)',
    `${A}(?:${DOWN.nouns})(?! (?:du|de la) (?:régime|gouvernement|président|mur|junte|démocratie))(?! démocratique)(?! des droits)`,
  ),
  says(
    { kind: 'steady' },
    '(?:reste|restent|demeure|demeurent|est restée?|sont restée?s|est demeurée?|sont demeurée?s) (?:plutôt |assez |relativement |presque )?(?:stables?|constante?s?|inchangée?s?|identiques?|au même niveau)',
    '(?:est|sont|était|étaient) (?:plutôt |assez |relativement |presque )?(?:stables?|constante?s?)|(?:reste|restent|demeure|demeurent|est restée?|sont restée?s) (?:proches?|près) (?:de|d|du|des)',
    '(?:n a|n ont) (?:pas|guère) (?:bougé|changé|varié)|(?:se stabilise|s est stabilisée?|se sont stabilisée?s|plafonne|plafonnent|stagne|stagnent|a stagné)',
  ),
  ...RANKS.map(([word, rank]) =>
    says(
      { kind: 'rank', rank },
      `${word} (?:(?:plus |principale?s? )?${AMOUNT_ADJECTIVES} )?${ROLES}(?: \\p{L}+){0,3} en importance`,
      `${word} (?:principale?s? |plus ${AMOUNT_ADJECTIVES} )?${ROLES}`,
      `(?:au|en) ${word} (?:rang|position|place)`,
      `(?:est|était|arrive|arrivait|se classe|classée?|figure|sont|étaient) (?:au )?${word}(?: rang)?(?= (?:parmi|des|derrière|après|sur))`,
    ),
  ),
  says({ kind: 'rank' }, `${FIGURE} (?:principale?s? |plus ${AMOUNT_ADJECTIVES} )?${ROLES}`, `${FIGURE} rang`),
  says(
    { kind: 'extreme', direction: 'up' },
    `${THE} plus ${LARGE}${OF_JUDGEMENT}(?: ${ROLES})?|(?:le|la|les) plus (?:d|de) \\p{L}+|le plus (?=(?:donné|reçu|versé|dépensé|vendu|acheté|exporté|importé))|(?:premi(?:er|ère)s?|principa(?:l|le|ux|les)) ${ROLES}`,
    '(?:au premier rang|en tête)(?! à tête)(?! de (?:l ordre du jour|liste|page|chapitre|mission))(?: (?:des?|du) \\p{L}+)?|(?:a|ont|avait) culminé|culmin(?:e|ent|ait)',
    '(?:le|un|ce|son|leur) (?:sommet|pic|maximum)(?! (?:de la|du|des|d|entre|à) (?:francophonie|g7|g20|otan|chefs|union|ministres|haut))',
    '(?:un|le|son|leur|des) (?:nouveau )?(?:niveau |montant |chiffre |total )?records?(?! (?:de|du) (?:présence|la))',
    '(?:aide|exportations?|importations?|échanges|commerce|dépenses?|budget|déficit|excédent) records?|niveaux? records?|années? records?|sommes? records?|jamais atteint|sans précédent|(?:n a|n ont) jamais été aussi (?:élevée?s?|importante?s?|forte?s?|haute?s?)',
  ),
  says(
    { kind: 'extreme', direction: 'up', beyond: true },
    'plus (?:d |de |des )?(?:\\p{L}+ )?que (?:tout|toute|tous|toutes|aucun|aucune|n importe)',
  ),
  says(
    { kind: 'extreme', direction: 'down' },
    `${THE} (?:moins ${LARGE}|plus ${SMALL})${OF_JUDGEMENT}|(?:le|un|ce|son) (?:minimum|plancher|creux)|(?:le|la|les) moins (?:d|de) \\p{L}+|au plus bas`,
  ),
  ...FRACTIONS.flatMap(([pattern, times]) => [
    ...(times === 1 / 2 ? [] : [says({ kind: 'order', direction: 'up', times }, `plus (?:de |d )?${pattern}`)]),
    says({ kind: 'order', direction: 'down', times }, `moins (?:de |d )?${pattern}`),
  ]),
  ...TIMES.flatMap(([word, times]) => [
    says(
      { kind: 'order', direction: 'up', times },
      `${word} fois (?:plus|ce que|ce qu|celle|celui|ceux|celles|la|le|les|sa|son)`,
    ),
    says({ kind: 'order', direction: 'down', times: 1 / times }, `${word} fois moins`),
  ]),
  says({ kind: 'order', direction: 'up', times: 2 }, 'le double(?! (?:mandat|langage|jeu|sens))'),
  says({ kind: 'order', direction: 'up', times: 3 }, 'le triple (?:de|du|des|d)'),
  says({ kind: 'order', direction: 'down', times: 1 / 2 }, '(?:est|vaut|atteint|représente) la moitié (?:de|du|des|d)'),
  says(
    { kind: 'order', direction: 'up', times: 3 },
    '(?:plusieurs|bien des|maintes) fois (?:plus|ce que|ce qu|celle|celui|ceux|celles|la|le|les|sa|son)',
  ),
  says(
    { kind: 'order', direction: 'up', slight: true },
    `${SLIGHTLY} plus (?:${AMOUNT_ADJECTIVES} )?(?:\\p{L}+ )?(?:que|qu)|(?:dépass|surpass|devanc|excèd)(?:e|ent|ait|aient|a|èrent) ${SLIGHTLY}|(?:a|ont) ${SLIGHTLY} (?:dépassé|surpassé|devancé|excédé)|${SLIGHTLY} supérieure?s? (?:à|au|aux)`,
  ),
  says(
    { kind: 'order', direction: 'down', slight: true },
    `${SLIGHTLY} moins (?:${AMOUNT_ADJECTIVES} )?(?:\\p{L}+ )?(?:que|qu)|${SLIGHTLY} inférieure?s? (?:à|au|aux)`,
  ),
  says(
    { kind: 'order', direction: 'up' },
    `${FIGURE} fois (?:plus|ce que|ce qu|celle|celui|ceux|celles|la|le|les|sa|son)|(?:bien |nettement |beaucoup |deux fois )?plus (?:${AMOUNT_ADJECTIVES} )?(?:\\p{L}+ )?(?<!de plus )(?:que|qu)(?! (?:jamais|prévu|possible|nécessaire))`,
    '(?:bien |nettement |beaucoup )?davantage(?= (?:que|qu|de|d|$)|$)|supérieure?s? (?:à|au|aux)(?! (?:la normale))',
    '(?:l emporte|l emportent|l ont emporté|l a emporté) sur',
    '(?:dépass|surpass|devanc|distanc|excèd|écras)(?:e|ent|ait|aient|a|èrent)(?! (?:les bornes|les attentes|le cadre|l appel))',
    `(?:a|ont) (?:largement |nettement |de loin )?(?:dépassé|surpassé|devancé|distancé|excédé)(?! (?:les bornes|les attentes|le cadre))|plus (?:de |d )${FIGURE}`,
    '(?:est|sont|était|étaient|reste|restent) (?:bien |nettement |beaucoup |de loin )?(?:plus (?:élevée?s?|importante?s?|grande?s?|nombreu(?:x|ses?))|supérieure?s?)(?= *(?:[.,;:)]|$))',
  ),
  says(
    { kind: 'order', direction: 'down' },
    `(?:bien |nettement |beaucoup )?moins (?:${AMOUNT_ADJECTIVES} )?(?:\\p{L}+ )?(?:que|qu)(?! (?:jamais|possible))|inférieure?s? (?:à|au|aux)`,
    '(?:est|sont|était|étaient|a été|ont été) (?:largement |nettement |de loin )?(?:dépassée?s?|devancée?s?|surpassée?s?|distancée?s?) par|(?:reste|restent|demeure|demeurent|loin|vient|viennent|arrive|arrivent) derrière',
    `moins (?:de |d )${FIGURE}`,
    '(?:est|sont|était|étaient|reste|restent) (?:bien |nettement |beaucoup |de loin )?(?:moins (?:élevée?s?|importante?s?|grande?s?|nombreu(?:x|ses?))|inférieure?s?)(?= *(?:[.,;:)]|$))',
  ),
  says(
    { kind: 'equal' },
    'autant (?:(?:de |d )\\p{L}+ )?(?:que|qu)|(?:est|sont|était|étaient) (?:presque )?(?:inchangée?s?|identiques?|proches? (?:de|d|du|des)|au même niveau)|(?:le même montant|le même nombre|la même somme|la même part) (?:que|qu)',
    '(?:égale|égalent|équivaut|équivalent) (?:à|au|aux|presque)|(?:un tiers|un quart|un cinquième|un dixième|les deux tiers|les trois quarts) (?:de|du|des|d)',
  ),
  says(
    { kind: 'majority' },
    '(?:la|une) (?:grande |vaste |forte )?(?:majorité|plupart) (?:de|des|du|d)|la plus grande (?:partie|part) (?:de|des|du|d)|l essentiel (?:de|des|du|d)|(?:plus )?(?:de )?la moitié (?:de|des|du|d)',
    'presque tou(?:t|te|s|tes)(?: (?:le|la|les))?|surtout (?=(?:des|de|du) )|majoritairement',
  ),
  says({ kind: 'every', count: 2 }, '(?:les|des|aux|ces) deux', 'l un(?:e)? et l autre', 'tou(?:s|tes) (?:les )?deux'),
  ...['trois', 'quatre', 'cinq', 'six'].map((word, index) =>
    says({ kind: 'every', count: index + 3 }, `(?:les|des|aux|ces) ${word}`),
  ),
  says({ kind: 'every' }, 'chaque', 'chacune?(?: (?:des|de|du|d))?', 'tou(?:s|tes) les', 'toute?s? (?:la|le|les)'),
  says({ kind: 'first' }, '(?:le premier|la première) (?:\\p{L}+ ){0,2}depuis', 'pour la première fois depuis'),
];

const SAME_ROOT: ReadonlyMap<string, string> = new Map([
  ...['vend', 'vendent', 'vendu', 'vendre', 'vendait'].map((word) => [word, 'export'] as const),
  ...['achete', 'achetent', 'acheter', 'achetait'].map((word) => [word, 'import'] as const),
]);

export const COMPARING: ComparingGrammar = {
  words: WORDS,
  // A lone « ne » after a comparative denies nothing: « plus qu’il ne vend ».
  always: /\b(?:toujours|constamment|systématiquement|invariablement)\b/u,
  negation: /\b(?:pas(?! (?:seulement|uniquement|que|qu))|jamais|aucune?|guère|nullement)\b/u,
  until: /(?:jusqu en|jusqu à|jusqu au|à|au)(?: la fin de| environ)?\s*$/u,
  since: /(?:depuis|dès|à partir de|à compter de)(?: environ| la)?\s*$/u,
  during: /(?:^|[\s(])(?:en|durant|pendant|pour|au cours de|de|d)(?: environ| l année| l exercice)?\s*$/u,
  timed:
    /(?:depuis|jusqu|après|avant|entre|pendant|durant|lors|dès|quand|puis|ensuite|en |au cours|à partir|suivant|encore)/u,
  ofAmounts:
    'donne donné donner donnent vend vendu vendent vendre achète acheté achètent acheter dépense dépensé dépenses paie payé payer verse versé versent envoie envoyé reçoit reçu reçoivent exporte exporté importe importé contribue contribué prête prêté investit investi finance financé coûte coûté donateur donateurs donatrice bailleur bailleurs fournisseur fournisseurs acheteur acheteurs client clients cliente exportateur exportateurs importateur importateurs contributeur contributeurs bénéficiaire bénéficiaires prêteur investisseur créancier aide aides commerce échanges montant montants somme sommes recettes budget dette déficit excédent population prix pertes décès réfugiés',
  particles: new Set(
    'aux car ces des deux donc dès est été eux ici les leur lui mes mis nos non nul ont où par pas peu qui que son ses sur tel une uns vos afin ainsi alors après aussi autre autres avant avec avoir cela celle celles celui cette ceux chez comme contre dans depuis dont elle elles encore entre être fait font leur leurs lors mais même moins nous notre parmi pendant plus pour puis quand sans sera sont sous toujours tous tout toute toutes très vers votre vous'.split(
      ' ',
    ),
  ),
  root: (word) =>
    SAME_ROOT.get(word) ??
    word
      .replace(/(?:s|x)$/, '')
      .replace(/(?:iennes?|ienne|ien|aise|ais|oise|ois|ations?|ation|ee|e|a|ad)$/, '')
      .replace(/(?:at)$/, ''),
};
