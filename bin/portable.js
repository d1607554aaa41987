// What the starter of a portable folder runs. With arguments it is the command line; without any, as
// after a double click, it opens the home page over the folder in which this user keeps briefs.
const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { documentsFolder } = require('./documents-folder.js');

/** The folder for briefs. One that stands beside the starter, as on a USB stick, goes before that in the documents. */
const BRIEFS = 'my briefs';
const BESIDE = join(__dirname, '..', '..', BRIEFS);
const BUNDLE = join(__dirname, '..', 'dist', 'briefdeck.cjs');

if (process.argv.length > 2) require('./briefdeck.js');
else home(existsSync(BESIDE) ? BESIDE : join(documentsFolder(process.platform, process.env, homedir()), BRIEFS));

async function home(folder) {
  const { program, id } = require('./load.js').load(BUNDLE);
  // The folder it was started in may be the system’s own, or not be readable.
  process.chdir(__dirname);
  if (!existsSync(join(folder, 'briefs'))) {
    const quiet = { ...program.nodeIo(), out: () => {} };
    process.exitCode = await program.run(['new', 'workspace', folder, '--yes'], quiet, id);
    if (process.exitCode !== 0) return process.stderr.write(notMade(folder));
  }
  process.stdout.write(welcome(folder));
  process.chdir(folder);
  process.argv.push('preview');
  await program.start(id);
}

function welcome(folder) {
  return `
Your browser opens with your briefs. If it doesn’t, paste the address below into it.
Keep this window open while you work. To end, close it.
Your briefs are kept in
  ${folder}

Votre navigateur s’ouvre sur vos notes. Sinon, collez-y l’adresse ci-dessous.
Gardez cette fenêtre ouverte pendant que vous travaillez. Pour terminer, fermez-la.
Vos notes sont conservées dans
  ${folder}

`;
}

function notMade(folder) {
  return `
No folder for briefs could be made here:
  ${folder}
Make a folder called “${BRIEFS}” beside the starter, and start again.

Aucun dossier pour vos notes n’a pu être créé ici :
  ${folder}
Créez un dossier nommé « ${BRIEFS} » à côté du fichier de démarrage, puis recommencez.
`;
}
