'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/locale';
import type { QueueFilter } from '@/lib/moderation/case-views';
import type { QueueScreen } from './queue-screen';

const refreshMs = 4000;

/** The queue, asked for again every few seconds while the page is looked at; starts with what the server drew. */
export function useQueue(locale: Locale, filter: QueueFilter, initial?: QueueScreen) {
  return useInfiniteQuery<QueueScreen, Error, InfiniteData<QueueScreen>, string[], string | null>({
    queryKey: ['queue', locale, filter],
    queryFn: ({ pageParam, signal }) => fetchQueue(locale, filter, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    initialData: initial && { pages: [initial], pageParams: [null] },
    refetchInterval: refreshMs,
  });
}

async function fetchQueue(locale: Locale, filter: QueueFilter, after: string | null, signal: AbortSignal) {
  const asked = new URLSearchParams({ locale, filter, ...(after && { after }) });
  const response = await fetch(`/api/workspace/queue?${asked}`, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`queue: ${response.status}`);
  return (await response.json()) as QueueScreen;
}
