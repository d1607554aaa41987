import type { StoryWords } from '../story-words.ts';

export const STORY_WORDS: StoryWords = {
  untitled: 'le titre de la note',
  added: {
    message: 'ce que dit la diapositive, en une phrase',
    point: 'un point',
    said: 'ce qui se dit pendant qu’elle est affichée',
  },
  translate: (words) => `en français : ${words}`,
  slides: {
    cover: (title) => `
# ${title}
‹À qui s’adresse la note, et pour quelle rencontre›
---
- ‹Sur quoi reposent les chiffres, et leur âge›
`,
    messages: () => `
# ‹Ce que dit toute la note, en une phrase›
1. ‹Le premier message : où en sont les choses›
2. ‹Le deuxième message : ce qui a changé›
3. ‹Le troisième message : ce qui est demandé, et pour quand›
---
- ‹Comment commencer›

## Au besoin
- ‹Que dire si le premier message est mis en doute›
`,
    glance: () => `
# ‹Ce que les chiffres clés disent du pays›
- ‹Ce qu’ils ne montrent pas›
---
- ‹Le chiffre à retenir, et ce qu’il change pour nous›
`,
    relations: () => `
# ‹Comment les relations sont devenues ce qu’elles sont›
- ‹L’événement qui compte aujourd’hui›
- ‹Ce qui en a découlé›
---
- ‹Ce que l’autre partie en retient›
`,
    politics: () => `
# ‹Qui gouverne, et ce qui vient ensuite›
- ‹Le gouvernement, et son arrivée au pouvoir›
- ‹La prochaine date importante›
---
- ‹Ce que nous en disons en public›

## Au besoin
- ‹Ce que nous ne disons pas›
`,
    security: () => `
# ‹Ce qui menace la population, et où›
- ‹Où la situation empire, où elle s’améliore›
- ‹Ce que nos gens sur place peuvent faire ou non›
---
- ‹Ce que nous en disons en public›
`,
    aid: () => `
# ‹Ce que montre l’évolution de notre aide›
- ‹À quoi sert l’aide›
- ‹Par quelle voie elle passe, et pourquoi›
---
- ‹Ce que l’aide a apporté, avec sa source›

## Au besoin
- ‹Que répondre si la somme est jugée trop faible›
`,
    'aid-partners': () => `
# ‹Quels donateurs comptent à nos côtés›
- ‹Qui travaille aux mêmes dossiers›
- ‹Ce qui est convenu entre donateurs›
---
- ‹Ce que nous attendons des autres›
`,
    trade: () => `
# ‹Ce que disent nos ventes et nos achats›
- ‹Pourquoi il en est ainsi›
- ‹Ce qui pourrait changer›
---
- ‹Ce que les entreprises nous demandent›
`,
    'trade-goods': () => `
# ‹Quels biens forment les échanges›
- ‹Ce que nous vendons›
- ‹Ce que nous achetons›
---
- ‹Où il reste de la place›
`,
    weights: () => `
# ‹Qui de l’aide ou du commerce porte la relation›
- ‹Pourquoi les chiffres ne s’additionnent pas : ce que chacun mesure›
---
- ‹Ce que cela signifie pour la rencontre›
`,
    programme: () => `
# ‹À quoi sert la visite, et qui est rencontré›
- ‹Le jour, l’heure, le lieu : qui, et pour quoi›
- ‹La rencontre suivante›
---
- ‹Qui accompagne, qui interprète, qui prend des notes›
`,
    objectives: () => `
# ‹Ce que nous attendons de cette rencontre›
## Nos objectifs
- ‹Ce que nous voulons qu’ils fassent›
- ‹Ce que nous voulons qu’ils sachent›
## Leurs objectifs
- ‹Ce qu’ils demanderont›
- ‹Ce qui se trouve derrière›
---
- ‹Ce que nous pouvons offrir, et ce que nous ne pouvons pas›

## Au besoin
- ‹Que répondre à leur demande›
`,
    points: () => `
# ‹Le point qui doit être dit›
- ‹À qui : le premier point, en mots qui se disent›
- ‹Le deuxième point›
- ‹Le troisième point›
---
- ‹Dans quel ordre, et ce qu’on laisse si le temps manque›

## Au besoin
- ‹Ce qui peut être soulevé, et la réponse›
`,
    issues: () => `
# ‹Où nous divergeons, et ce que nous disons›
- ‹Le dossier : notre position; la leur; ce qui peut en résulter›
- ‹Le dossier suivant›
---
- ‹Si nous le soulevons, ou si nous répondons seulement›

## Au besoin
- ‹La réponse, et où elle s’arrête›
`,
    opening: () => `
# ‹Ce que le comité devrait retenir›
1. ‹Ce qu’on nous a demandé de faire›
2. ‹Ce que nous avons fait›
3. ‹Ce qui vient ensuite›
---
‹L’allocution mot à mot : remercier la présidence, dire qui est là, puis les messages. Cinq minutes au plus.›

## Au besoin
- ‹La question qui viendra sûrement, et sa réponse›
`,
    record: () => `
# ‹Ce qui a été fait depuis la dernière comparution›
- ‹Ce qui avait été promis, et ce qu’il en est advenu›
- ‹Ce qui tarde, et pourquoi›
---
- ‹Ce que nous disons de ce qui tarde›
`,
    questions: () => `
# ‹Quelles questions viendront›
- ‹La question, de qui : la réponse en une phrase›
- ‹La question suivante›
---
- ‹Qui répond à quoi›

## Au besoin
- ‹Ce que nous ne pouvons pas dire, et comment le dire›
`,
    'next-steps': () => `
# ‹Ce qui vient ensuite, et qui s’en charge›
- ‹Ce qui est à faire : qui, pour quand›
- ‹L’étape suivante›
---
- ‹Ce qui demande une décision›
`,
    gaps: () => `
# ‹Ce que nous ignorons, et pourquoi cela compte›
- ‹Le chiffre qui manque, et qui pourrait l’avoir›
- ‹Ce qui ne se compare pas, et pourquoi›
---
- ‹Que dire si la question vient›
`,
    summary: () => `
# ‹Ce qu’il faut retenir›
- ‹Où en sont les choses›
- ‹Ce que nous voulons›
- ‹Ce qui est demandé aujourd’hui›
---
- ‹Comment finir›
`,
    'one-page': () => `
# ‹Ce qui est demandé, et pourquoi maintenant›
## Question
- ‹Ce qui doit être décidé, et pour quand›
## Faits
- ‹Ce qu’on sait, en chiffres entre accolades›
## Choix
- ‹Ce qui est recommandé›
- ‹Ce qui pourrait se faire autrement, et son coût›
---
- ‹Que dire en une minute›
`,
  },
};
