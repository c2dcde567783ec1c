'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/locale';
import type { QueueScreen } from './queue-screen';

const refreshMs = 4000;

/** The key under which one filter of the queue is kept. */
export const queueKey = (locale: Locale, query: string) => ['queue', locale, query];

/** The queue, asked for again every few seconds while the page is looked at; starts with what the server drew. */
export function useQueue(locale: Locale, query: string, initial?: QueueScreen) {
  return useInfiniteQuery<QueueScreen, Error, InfiniteData<QueueScreen>, string[], string | null>({
    queryKey: queueKey(locale, query),
    queryFn: ({ pageParam, signal }) => fetchQueue(locale, query, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    initialData: initial && { pages: [initial], pageParams: [null] },
    refetchInterval: refreshMs,
  });
}

async function fetchQueue(locale: Locale, query: string, after: string | null, signal: AbortSignal) {
  const asked = new URLSearchParams(query);
  asked.set('locale', locale);
  if (after) asked.set('after', after);
  const response = await fetch(`/api/workspace/queue?${asked}`, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`queue: ${response.status}`);
  return (await response.json()) as QueueScreen;
}
