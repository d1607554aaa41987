/** What a speaker says in a minute; a practised reader of a committee opening says 125 to 135 words. */
export const WORDS_A_MINUTE = 130;
