const negation = /(?<!\p{L})(ikke|ingen|intet|uden|aldrig|no|not|never|without)(?!\p{L})/iu;

/**
 * Whether a text says what `pattern` looks for in a sentence that does not deny it before. Rather too seldom than wrongly:
 * 'der er ikke mulighed for hjemmearbejde' says no. A pattern that itself begins with a denial is not denied by it.
 */
export function says(text: string, pattern: RegExp): boolean {
  // Hardly any ad says it: the whole text at once, before its sentences.
  if (!pattern.test(text)) return false;
  return text.split(/[.!?:;\n]/).some((sentence) => {
    const found = pattern.exec(sentence);
    return found !== null && !negation.test(sentence.slice(0, found.index));
  });
}
