import { SummaryBlocks } from '@/app/_summary/summary-blocks';
import type { Locale } from '@/lib/i18n/locale';
import type { FilledPart } from '@/lib/insight/summary-parts';

/** The blocks of a summary with what the municipality says between them. */
export function VersionParts({ parts, locale }: { parts: readonly FilledPart[]; locale: Locale }) {
  return parts.map((part) =>
    part.kind === 'block' ? (
      <SummaryBlocks key={part.block.id} blocks={[part.block]} locale={locale} />
    ) : (
      <div key={part.text.da} className="wrap band summary-text">
        {part.text[locale].split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    ),
  );
}
