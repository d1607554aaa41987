import type { FigureWords } from '../figure-words.ts';

const OF = "(?:de|des|du|d'|d’)";
const PARTS = '(?:cinquième|sixième|septième|huitième|neuvième|dixième|vingtième|centième|millième)';
const APPROXIMATELY =
  "(?:plus|moins|près|environ|quelque|presque|au moins|au plus|jusqu'à|autour|à peine|de l'ordre) ?(?:de |d')?";
const VERBS_OF_CHANGE =
  '(?:rédui|baiss|diminu|augment|recul|progress|chut|grimp|amput|coup|cr[oû]|accr|rét?r[ée]ci|hausse|baisse|recul)\\p{L}*';
const TENS = '(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)';
/** What follows "one in two" when it is a share and not "one (look) at two (files)". */
const SHARE_END =
  "(?= *(?:[.,;:!?)]|$| (?:est|sont|était|étaient|a|ont|n'|ne|se|s'|vi[tv]\\p{L}*|dépend\\p{L}*|souffr\\p{L}*|reste\\p{L}*|fréquent\\p{L}*|manqu\\p{L}*|au|aux|en|dans|à|des?|du|d'|parmi|et|ou|qui)(?!\\p{L})))";

export const FIGURE_WORDS: FigureWords = {
  amounts: [
    'quarts? de siècle',
    'demi-(?:siècle|million|milliard|douzaine|décennie|heure|journée|tonne)s?',
    '(?:<n>|an|ans|mois|fois|million|millions|milliard|milliards) et demie?',
    `(?:une |des |quelques |plusieurs |<n> )(?:${TENS}s?)(?: ${OF} (?:milliers|millions|milliards))*`,
    `(?:des |quelques |plusieurs |les |ces )?(?:millions|milliards|milliers|centaines)`,
    'un millier',
    '(?:années|ans) (?:vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingt-dix)',
    'à (?:deux|trois|quatre|six|sept) chiffres',
  ],
  multiples: [
    `(?<!(?:première|seconde|deuxième|dernière|autre|bonne|meilleure) )moitié ${OF}`,
    "(?:la|une) moitié(?! (?:de l'année|du siècle))",
    `(?:${APPROXIMATELY})?un tiers ${OF}`,
    `${APPROXIMATELY}un (?:tiers|quart)`,
    `${VERBS_OF_CHANGE} (?:de près |d'environ |de plus |de moins |d'au moins )?d'un (?:tiers|quart)`,
    `(?:le|un|aux?) (?:tiers|quart) ${OF}(?! (?:travail|nuit|jour|garde|confiance))`,
    '(?:les )?<m> (?:tiers|quarts)',
    `(?:un|le|d'un) ${PARTS} ${OF}`,
    `<m> ${PARTS}s`,
    '(?:plus|moins|près) du (?:tiers|quart)',
    // Un sur cinq; neuf ménages sur dix.
    `(?:un|une|<m>)(?: \\p{L}+){0,2} sur (?:dix|vingt|cent|mille)(?! \\p{L}*(?:ans|mois|jours|pages|points|dossiers))`,
    `(?:un|une|<m>)(?: \\p{L}+){0,2} sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf)${SHARE_END}`,
    '(?:doubl|tripl|quadrupl|quintupl|sextupl|décupl|centupl)(?:é|ée|és|ées|er|ent|ant|ait|aient|a|èrent|era|eront|erait)',
    '(?:a|ont|qui|elle|il|aide|montant|budget) (?:double|triple|quadruple)',
    `(?:le|du|au|que le) (?:double|triple|quadruple|quintuple|décuple|centuple)(?: ${OF}|(?= *(?:[.,;:!?)]|$)))`,
    `(?:le|un|du|au) (?:doublement|triplement|quadruplement) ${OF}`,
    '(?:divis|multipli|rédui)\\p{L}* par <m>',
    'rédui\\p{L}* de moitié|de moitié|moitié (?:moins|plus|moindre)',
    "<m> fois (?:plus|moins|supérieur\\p{L}*|inférieur\\p{L}*|ce|celle|celui|ceux|celles|le|la|les|l'|sa|son|ses|leurs?)",
  ],
  counted: [
    'personnes',
    'soldats',
    'militaires',
    'casques bleus',
    'civils',
    'morts',
    'mortes',
    'tués',
    'blessés',
    'décès',
    'victimes',
    'réfugiés',
    'réfugiées',
  ],
  idioms: [
    '(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent|mille)(?: et |-| )?(?:et-)?(?:unième|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième)',
    'majorités? des (?:deux tiers|trois quarts|trois cinquièmes)',
    'groupe des (?:cinq|sept|huit|dix|vingt|soixante-dix-sept)',
    '(?:mille|cent) (?:mercis|fois|et une?|bornes)|mille-feuilles?',
    '<n> livres? (?:blancs?|verts?)',
    'moitié-moitié|chère moitié',
    '(?:une? )?(?:année|an|mois|semaine|jour|fois|réunion)s? sur (?:deux|trois)',
    "doubl(?:er|ent|ant|é|ée) (?:la mise|d'efforts?|d’efforts?|les efforts|leurs efforts|ses efforts|nos efforts|le cap|le pas)",
    'doublés? (?:en|par|sur)',
    'en quarantaine|quarantaines? (?:obligatoire|levée)|mise? en quarantaine',
    'demi-(?:mesures?|tours?|mots?|frères?|sœurs?|finales?|cercles?|teintes?)',
    'à la une(?!\\p{L})',
    'tolérance zéro|zéro émission|carboneutre|heure zéro|somme nulle',
    'tirer à quatre épingles|se mettre en quatre|trente glorieuses|cent pour cent renouvelable',
  ],
  idiomNouns: [
    'idiotisme',
    'locution',
    'proverbe',
    'dicton',
    'devise',
    'nom',
    'titre',
    'terme',
    'adresse',
    'marque',
    'numéro de (?:téléphone|salle|vol|dossier)',
  ],
};
