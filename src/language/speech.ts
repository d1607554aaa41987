/**
 * Speaking rate used to time a talk; a practised reader of a committee opening speaks 125 to 135
 * words a minute.
 */
export const WORDS_A_MINUTE = 130;
