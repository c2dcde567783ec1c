import { partsWithMarks } from '@/lib/contributions/redaction-mark';
import { hitEnd, hitStart, isFound, withoutHits } from '@/lib/thread/found-words';

/** One line of somebody's words: where the municipality has removed some its mark is seen as such, and what was looked for is marked. */
export function Words({ text }: { text: string }) {
  if (!text.includes('⟦') && !isFound(text)) return text;
  return partsWithMarks(text).map(({ text: part, isMark }, index) =>
    isMark ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
      <span key={index} className="removed">
        {withoutHits(part)}
      </span>
    ) : (
      withHits(part)
    ),
  );
}

const hit = new RegExp(`${hitStart}([^${hitEnd}]*)${hitEnd}`);

/** Every second piece is what was looked for. */
function withHits(text: string) {
  const pieces = text.split(hit);
  // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
  return pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : withoutHits(piece)));
}
