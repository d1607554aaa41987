import type { StoryWords } from '../story-words.ts';

export const STORY_WORDS: StoryWords = {
  untitled: 'the title of the brief',
  added: { message: 'what the slide says, in a sentence', point: 'a point', said: 'what is said while it stands' },
  translate: (words) => `in English: ${words}`,
  slides: {
    cover: (title) => `
# ${title}
‹Who is briefed, and for what meeting›
---
- ‹What the figures rest on, and how old they are›
`,
    messages: () => `
# ‹What the whole brief says, in a sentence›
1. ‹The first message: where things stand›
2. ‹The second message: what has changed›
3. ‹The third message: what is asked, and by when›
---
- ‹How to begin›

## If pressed
- ‹What to say if the first message is doubted›
`,
    glance: () => `
# ‹What the key figures say of the country›
- ‹What they don’t show›
---
- ‹The figure to remember, and why it matters to us›
`,
    relations: () => `
# ‹How relations came to be what they are›
- ‹The event that counts for today›
- ‹What followed from it›
---
- ‹What the other side remembers of it›
`,
    politics: () => `
# ‹Who governs, and what comes next›
- ‹The government, and how it came to office›
- ‹The next date that matters›
---
- ‹What we say of it in public›

## If pressed
- ‹What we don’t say›
`,
    security: () => `
# ‹What threatens people, and where›
- ‹Where it is worse, and where it is better›
- ‹What our people there may and may not do›
---
- ‹What we say of it in public›
`,
    aid: () => `
# ‹What the course of our aid shows›
- ‹What the aid is for›
- ‹Which channel it takes, and why›
---
- ‹What the aid has brought, with its source›

## If pressed
- ‹What we say if the sum is called too small›
`,
    'aid-partners': () => `
# ‹Which donors matter beside us›
- ‹Who works on the same things›
- ‹What is agreed among donors›
---
- ‹What we want of the others›
`,
    trade: () => `
# ‹What the goods we sell and buy say›
- ‹Why it is so›
- ‹What could change it›
---
- ‹What firms ask of us›
`,
    'trade-goods': () => `
# ‹Which goods make up the trade›
- ‹What we sell›
- ‹What we buy›
---
- ‹Where there is room for more›
`,
    weights: () => `
# ‹Whether aid or trade carries the relationship›
- ‹Why the figures can’t be added: what each of them measures›
---
- ‹What this means for the meeting›
`,
    programme: () => `
# ‹What the visit is for, and who is met›
- ‹The day, the hour, the place: whom, and what for›
- ‹The next meeting›
---
- ‹Who comes along, who interprets, who takes notes›
`,
    objectives: () => `
# ‹What we want of this meeting›
## Our aims
- ‹What we want them to do›
- ‹What we want them to know›
## Their aims
- ‹What they will ask›
- ‹What lies behind it›
---
- ‹What we can offer, and what we can’t›

## If pressed
- ‹What to say to their request›
`,
    points: () => `
# ‹The point that must be made›
- ‹To whom: the first point, in words that can be said›
- ‹The second point›
- ‹The third point›
---
- ‹In what order, and what to leave out if time is short›

## If pressed
- ‹What may be raised, and the answer›
`,
    issues: () => `
# ‹Where we differ, and what we say›
- ‹The issue: our line; theirs; what may come of it›
- ‹The next issue›
---
- ‹Whether we raise it, or only answer›

## If pressed
- ‹The answer, and where it ends›
`,
    opening: () => `
# ‹What the committee should remember›
1. ‹What we were asked to do›
2. ‹What we did›
3. ‹What comes next›
---
‹The opening, word for word: thank the chair, say who is here, then the messages. Five minutes at most.›

## If pressed
- ‹The question that is sure to come, and its answer›
`,
    record: () => `
# ‹What has been done since the committee last heard of it›
- ‹What was promised, and what became of it›
- ‹What is late, and why›
---
- ‹What we say of what is late›
`,
    questions: () => `
# ‹Which questions will come›
- ‹The question, by whom: the answer in a sentence›
- ‹The next question›
---
- ‹Who answers what›

## If pressed
- ‹What we may not say, and how to say so›
`,
    'next-steps': () => `
# ‹What happens next, and who does it›
- ‹What is to be done: who, by when›
- ‹The next step›
---
- ‹What needs a decision›
`,
    gaps: () => `
# ‹What we don’t know, and why it matters›
- ‹The figure that is wanted, and who may have it›
- ‹What can’t be compared, and why›
---
- ‹What to say if it is asked›
`,
    summary: () => `
# ‹What to remember›
- ‹Where things stand›
- ‹What we want›
- ‹What is asked today›
---
- ‹How to end›
`,
    'one-page': () => `
# ‹What is asked, and why now›
## Issue
- ‹What must be decided, and by when›
## Facts
- ‹What is known, as figures in braces›
## Choices
- ‹What is recommended›
- ‹What else could be done, and what it costs›
---
- ‹What to say in a minute›
`,
  },
};
