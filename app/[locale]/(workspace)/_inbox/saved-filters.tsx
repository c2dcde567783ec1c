'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { QueueScreen } from './queue-screen';
import { useQueue } from './use-queue';

type SavedFiltersProps = { locale: Locale; query: string; initial: QueueScreen; heading: string; edit: string; editPath: string };

/** One's own filters with how much waits under each, kept fresh with the queue. */
export function SavedFilters({ locale, query, initial, heading, edit, editPath }: SavedFiltersProps) {
  const { data } = useQueue(locale, query);
  const { saved } = data?.pages.at(-1) ?? initial;
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved-filters">
      <h2 id="saved-filters">{heading}</h2>
      <ul>
        {saved.map((each) => (
          <li key={each.id}>
            <a href={each.href} aria-current={each.current ? 'true' : undefined}>
              {each.name} <span className="num">{each.count}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={editPath}>{edit}</a>
        </li>
      </ul>
    </section>
  );
}
