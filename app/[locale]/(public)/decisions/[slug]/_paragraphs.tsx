/** A text of several paragraphs, one to a line. */
export function Paragraphs({ text }: { text: string }) {
  const seen = new Map<string, number>();
  return text
    .split(/\n+/)
    .filter(Boolean)
    .map((paragraph) => {
      const times = seen.get(paragraph) ?? 0;
      seen.set(paragraph, times + 1);
      return <p key={`${times} ${paragraph}`}>{paragraph}</p>;
    });
}
