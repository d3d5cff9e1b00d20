/** What the program says to the shell when it ends (CONTRACT §7). */
export const EXIT = {
  done: 0,
  refused: 1,
  usage: 2,
  noPrinter: 3,
  differences: 4,
  bug: 70,
  interrupted: 130,
} as const;
