import type { Hedge } from '../../model/quantity.ts';
import type { AmountVocabulary } from '../amount-vocabulary.ts';
import { listed, phrasesFor } from '../listed.ts';

export const AMOUNTS: AmountVocabulary = {
  scales: { mille: 'thousand', million: 'million', millions: 'million', milliard: 'billion', milliards: 'billion' },
  decimalComma: true,
  otherScaleBefore: { billion: 'de' },
  scaleLetters: {
    attached: { k: 'thousand', M: 'million', G: 'billion' },
    afterCurrency: {},
    beforeCurrency: { k: 'thousand', M: 'million', G: 'billion', Md: 'billion', Mds: 'billion' },
  },
  durations: {
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
    mois: 'month',
    semaine: 'week',
    semaines: 'week',
    jour: 'day',
    jours: 'day',
  },
  otherUnits: listed(`
    minute minutes heure heures siècle siècles pourcentage point points centimes
  `),
  decades: ['décennie', 'décennies'],
  oneDecade: ['une'],
  otherScales: listed(`
    dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
    centaines millier milliers billions billiard billiards trillion trillions
  `),
  uncounted: listed(`
    demi demie demis quart quarts tiers moitié cinquième cinquièmes dixième dixièmes centième centièmes millième
    millièmes millionième millionièmes paire paires couple couples double doublé triple triplé quadruple plusieurs
    quelques premier première premiers premières deuxième deuxièmes troisième troisièmes quatrième quatrièmes sixième
    sixièmes septième septièmes huitième huitièmes neuvième neuvièmes unième unièmes
  `),
  negations: listed(`
    ne pas non aucun aucune jamais guère sans sauf hormis moins plus peine négatif supplémentaires autres chacun
    chacune divisé multiplié peut être probablement éventuellement prétendument plafond maximal maximale maximaux
    minimal minimale minimaux davantage inférieur inférieure inférieurs inférieures moindre moindres perte pertes
    déficit baisse baisses diminution diminutions réduction réductions recul reculs chute chutes repli contraction
    coupe coupes dépréciation dévaluation rabais ralentissement fléchissement
  `),
  hedgesBefore: phrasesFor<Hedge>({
    about: `environ | env | quelque | approximativement | à peu près | plus ou moins | autour de | aux alentours de
      | de le ordre de`,
    nearly: 'près de | presque | un peu moins de',
    over: 'plus de | un peu plus de | bien plus de | au delà de | au - delà de | supérieur à | supérieure à',
    estimated: 'est . | estim | estimé à | estimée à | estimés à | estimées à | selon les estimations',
    'at-least': 'au moins | au minimum | un minimum de | pas moins de',
    'at-most': 'au plus | au maximum | un maximum de | pas plus de',
    'up-to': 'jusque à',
    'less-than': 'moins de | inférieur à | inférieure à',
  }),
  hedgesAfter: phrasesFor<Hedge>({
    'at-least': 'ou plus | et plus | ou davantage | au moins | minimum | au minimum | au bas mot',
    'at-most': 'ou moins | au plus | tout au plus | maximum | max | max . | au maximum',
    about: 'environ | env | à peu près',
  }),
  hedgeSpellings: { 'jusque à': "jusqu'à", 'au - delà de': 'au-delà de', 'de le ordre de': "de l'ordre de" },
  estimateNotes: ['estimation'],
  around: {
    before: [
      'de',
      'le',
      'les',
      'la',
      'pendant',
      'durant',
      'un total de',
      'un montant de',
      'une enveloppe de',
      'une contribution de',
      'total de',
      'au total',
      'une force de',
      'un contingent de',
      'un effectif de',
      'une équipe de',
      'un groupe de',
      'une population de',
      'au cours des',
      'dans les',
    ],
    afterMoney: [
      'par an',
      'par année',
      'chaque année',
      'au total',
      'en tout',
      ...[
        'de aide',
        'en aide',
        'de aide humanitaire',
        'en aide humanitaire',
        'de aide bilatérale',
        'en aide bilatérale',
      ],
      'de aide au développement',
      'de assistance',
      'de financement',
      'de appui',
      'en exportations',
      'en importations',
    ],
    links: ['de', 'du', 'des', 'et', 'le', 'la', 'les', 'en', 'au', 'aux', 'par', 'pour', 'dans', 'sur'],
    shortNouns: ['onu', 'ue', 'ong', 'rnb', 'pib', 'pnb', 'apd'],
    notScales: ['ville', 'villes', 'fille', 'filles'],
  },
  rangeWords: ['à'],
  rangeFrames: [
    ['entre', 'et'],
    ['de', 'à'],
  ],
  times: ['fois'],
  elided: ['d', 'jusqu', 'qu', 'l'],
  percents: ['pour cent', 'pourcent', 'p . 100', 'p . cent'],
  areas: { km2: ['kilomètre carré', 'kilomètres carrés'], ha: ['hectare', 'hectares'] },
  afterScale: ['de'],
  currencyNames: {
    dollar: ['CAD', 'USD'],
    dollars: ['CAD', 'USD'],
    'dollar canadien': ['CAD'],
    'dollars canadiens': ['CAD'],
    'dollar américain': ['USD'],
    'dollars américains': ['USD'],
    'dollars us': ['USD'],
    'dollars é . - u .': ['USD'],
    'dollars des états - unis': ['USD'],
    'dollars australiens': ['AUD'],
    euro: ['EUR'],
    euros: ['EUR'],
    livre: ['GBP'],
    livres: ['GBP'],
    'livre sterling': ['GBP'],
    'livres sterling': ['GBP'],
    'franc cfa': ['XOF', 'XAF'],
    'francs cfa': ['XOF', 'XAF'],
    'francs suisses': ['CHF'],
    yens: ['JPY'],
    yuans: ['CNY'],
    roupie: ['INR', 'PKR'],
    roupies: ['INR', 'PKR'],
    rands: ['ZAR'],
    couronne: ['NOK', 'SEK', 'DKK', 'CZK'],
    couronnes: ['NOK', 'SEK', 'DKK', 'CZK'],
    nairas: ['NGN'],
  },
  numbers: {
    addends: {
      zéro: 0,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
    },
    pairs: { quatre: { vingt: 80, vingts: 80 } },
    room: { soixante: 20, quatre: 20, dix: 10 },
    least: { dix: 7 },
    ones: ['un', 'une'],
    articles: [],
    hundreds: { cent: true, cents: false },
    thousands: { mille: true },
    multipliers: ['cent', 'milliard'],
    joiners: [{ word: 'et', behind: 'tens', before: ['un', 'une', 'onze'] }],
  },
  typed: {
    roundNumbers: listed(`
      dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
      centaines millier milliers
    `),
    units: listed(`
      pourcent livre livres seconde secondes heure heures trimestre trimestres siècle siècles mètre mètres kilomètre
      kilomètres mille milles gramme grammes kilogramme kilogrammes baril barils dollar dollars euro euros franc
      francs minute minutes hectare hectares acre acres tonne tonnes litre litres
    `),
    largerScales: ['milliards'],
    links: ['de', 'd'],
    besideScales: ['milliers'],
    signs: ['(?<!(?:au|du|le|pas) )moins'],
    percentNouns: [],
    currencyNouns: ['dollars?', 'euros?', 'francs?'],
    perCent: ['pour', 'cent'],
  },
};
