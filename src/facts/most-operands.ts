/**
 * Operands of one computation: the gate asks of every two whether they may meet, 125,000 times for so many. There are
 * two hundred countries.
 */
export const MOST_OPERANDS = 500;
