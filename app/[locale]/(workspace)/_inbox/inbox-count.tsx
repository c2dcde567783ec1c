'use client';

import type { Locale } from '@/lib/i18n/locale';
import { useQueue } from './use-queue';

type InboxCountProps = { locale: Locale; initial: number; label: string };

/** How many cases wait, beside the way to them; the same figure as over the queue. */
export function InboxCount({ locale, initial, label }: InboxCountProps) {
  const { data } = useQueue(locale, 'all');
  return (
    <span className="num">
      {data?.pages.at(-1)?.waiting ?? initial}
      <span className="vh"> {label}</span>
    </span>
  );
}
