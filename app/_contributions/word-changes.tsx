import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import type { WordsPart } from '@/lib/moderation/word-difference';

/** A text with what was taken away and what was added since an earlier one. */
export function WordChanges({ parts, lang }: { parts: WordsPart[]; lang?: string }) {
  return (
    <p className="difference" lang={lang}>
      {parts.map(({ text: part, change }, index) => {
        const text = withPlainMarks(part);
        const key = `${index}-${change}`;
        if (change === 'removed') return <del key={key}>{text}</del>;
        if (change === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
