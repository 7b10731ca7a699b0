/** Draws a word of the glossary: its words in the text, and the term's name. */
export type DrawTerm = (words: string, name: string) => unknown;

let drawing: DrawTerm = (words) => words;

/**
 * Says how words of the glossary are drawn in texts; until somebody does, they are just words. The element that explains them
 * says it, for only the code it comes with knows its tag.
 */
export function setTerms(draw: DrawTerm): void {
  drawing = draw;
}

export const drawTerm: DrawTerm = (words, name) => drawing(words, name);
