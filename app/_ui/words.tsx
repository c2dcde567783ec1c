import { partsWithMarks } from '@/lib/contributions/redaction-mark';

/** One line of somebody's words: where the municipality has removed some, its mark is seen as such. */
export function Words({ text }: { text: string }) {
  if (!text.includes('⟦')) return text;
  return partsWithMarks(text).map(({ text: part, isMark }, index) =>
    isMark ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
      <span key={index} className="removed">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
