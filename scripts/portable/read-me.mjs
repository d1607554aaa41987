/** The name of the text in a folder. */
export const READ_ME = 'READ ME - LISEZ-MOI.txt';

/** What differs in the text by the system that a folder is for. The starter’s name, and what the system asks at first. */
const SYSTEMS = {
  win: {
    starter: 'briefdeck.cmd',
    unpack: {
      en: 'Unpack the whole zip file first: right-click it, Extract All. Started inside the zip, it misses its files.',
      fr: 'Décompressez d’abord tout le fichier zip : clic droit, Extraire tout. Ouvert dans le zip, il ne trouve pas ses fichiers.',
    },
    first: {
      en: 'Windows may ask whether to run a file from the internet: choose More info, Run anyway. If that choice is missing, your IT department decides; show it the end of this page.',
      fr: 'Windows peut demander s’il faut exécuter un fichier venu d’Internet : choisissez Informations complémentaires, Exécuter quand même. Si ce choix manque, votre service informatique décide ; montrez-lui la fin de cette page.',
    },
    cache: '%LOCALAPPDATA%\\briefdeck',
  },
  darwin: {
    starter: 'briefdeck.command',
    unpack: { en: 'Unpack the zip file: double-click it.', fr: 'Décompressez le fichier zip : double-cliquez dessus.' },
    first: {
      en: 'macOS may refuse at first. Then open System Settings, Privacy & Security, and choose Open Anyway; it also asks before your documents are used.',
      fr: 'macOS peut d’abord refuser. Ouvrez alors Réglages Système, Confidentialité et sécurité, et choisissez Ouvrir quand même ; il demande aussi l’accès à vos documents.',
    },
    cache: '~/Library/Caches/briefdeck',
  },
  linux: {
    starter: 'briefdeck',
    unpack: { en: 'Unpack the zip file.', fr: 'Décompressez le fichier zip.' },
    first: {
      en: 'If your file manager opens it as a text, right-click it and choose Run as a Program.',
      fr: 'Si votre gestionnaire de fichiers l’ouvre comme un texte, faites un clic droit et choisissez Exécuter comme un programme.',
    },
    cache: '~/.cache/briefdeck',
  },
};

/** The starter’s name on a platform: `win-x64`. */
export function starterOn(platform) {
  return systemOf(platform).starter;
}

/** The text that lies beside the starter, in English and French. `digest` is that of Node’s binary. */
export function readMe({ platform, version, node, digest }) {
  const { starter, unpack, first, cache } = systemOf(platform);
  return `briefdeck ${version}

ENGLISH

Briefing decks in which every figure knows its source.

1. ${unpack.en}
2. Double-click ${starter}. Your browser opens with your briefs.
   A small window stays open beside it: close it when you are done.

${first.en}

Your briefs are kept in the folder “my briefs” in your documents; it is made at the
first start. Nothing is written into this folder, so a newer one can take its place.
To keep your briefs on a stick instead, make a folder “my briefs” beside
${starter}: it is used where it is there.

Nothing needs to be installed, and nothing is sent anywhere. To remove the program,
delete this folder.

FRANÇAIS

Des présentations dont chaque chiffre connaît sa source.

1. ${unpack.fr}
2. Double-cliquez sur ${starter}. Votre navigateur s’ouvre sur vos notes.
   Une petite fenêtre reste ouverte à côté : fermez-la quand vous avez terminé.

${first.fr}

Vos notes sont conservées dans le dossier « my briefs » de vos documents ; il est créé
au premier démarrage. Rien n’est écrit dans le présent dossier : une version plus
récente peut le remplacer. Pour garder vos notes sur une clé, créez un dossier
« my briefs » à côté de ${starter} : il est utilisé s’il est là.

Rien n’est à installer, et rien n’est envoyé où que ce soit. Pour retirer le
programme, supprimez ce dossier.

FOR THE IT DEPARTMENT / POUR LE SERVICE INFORMATIQUE

${starter} runs program/${nodeOn(platform)}, the unmodified Node.js ${node} of the Node.js project,
SHA-256 ${digest}
with the script program/dist/briefdeck.cjs. The program needs no rights and no network;
it listens on 127.0.0.1 only, while its page is open. It writes into “my briefs” and
keeps what it can make again in ${cache}. Licences: the folder licences.

${starter} exécute program/${nodeOn(platform)}, le Node.js ${node} du projet Node.js, non modifié,
SHA-256 ${digest}
avec le script program/dist/briefdeck.cjs. Le programme n’a besoin ni de droits ni de
réseau ; il n’écoute que sur 127.0.0.1, tant que sa page est ouverte. Il écrit dans
« my briefs » et garde ce qu’il peut refaire dans ${cache}. Licences : le
dossier licences.
`;
}

/** The name of Node’s binary on a platform. */
export function nodeOn(platform) {
  return platform.startsWith('win-') ? 'node.exe' : 'node';
}

function systemOf(platform) {
  return SYSTEMS[platform.slice(0, platform.indexOf('-'))];
}
