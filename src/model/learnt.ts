/** What was learnt from a corpus or from rulings; nothing learns yet, so that there is never any. */
export type Learnt = never;
