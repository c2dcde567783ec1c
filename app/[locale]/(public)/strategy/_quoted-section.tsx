import type { ReactNode } from 'react';
import { Voice } from '@/app/_ui/voice';
import { inLocale } from '@/lib/i18n/locale';
import type { PassageView } from '@/lib/strategy/plan-views';
import { pageLocale } from '@/lib/web/page-locale';

type QuotedSectionProps = { id: string; heading: string; passages: PassageView[]; source: string; children?: ReactNode };

/** A section of the plan in its own words, with where they stand. */
export async function QuotedSection({ id, heading, passages, source, children }: QuotedSectionProps) {
  const locale = await pageLocale();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <blockquote>
        <Voice text={passages.map((passage) => inLocale(passage, 'text', locale)).join('\n')} />
        <p className="source">{source}</p>
      </blockquote>
      {children}
    </section>
  );
}
