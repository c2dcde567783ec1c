const longestExcerpt = 320;

/** The beginning of a text, cut between words. */
export function excerpt(text: string, longest = longestExcerpt): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))}…`;
}
