'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Mark } from '@/lib/notifications/mark-schema';
import type { NoticeScreen } from './notice-screen';

const refreshMs = 5000;

/** The list, asked for again every few seconds while it is looked at; an unchanged one costs an empty answer. */
export function useNotices(locale: string, initial: NoticeScreen, isLive: boolean) {
  const client = useQueryClient();
  const known = useRef<{ tag: string; screen: NoticeScreen }>(undefined);
  const key = ['notices', locale];
  const { data } = useQuery({
    queryKey: key,
    initialData: initial,
    enabled: isLive,
    refetchInterval: refreshMs,
    queryFn: async ({ signal }) => {
      const headers = known.current && { 'If-None-Match': known.current.tag };
      const response = await fetch(`/api/me/notifications?locale=${locale}`, { signal, headers, cache: 'no-store' });
      if (response.status === 304 && known.current) return known.current.screen;
      if (!response.ok) throw new Error(`notices: ${response.status}`);
      const screen: NoticeScreen = await response.json();
      known.current = { tag: response.headers.get('etag') ?? '', screen };
      return screen;
    },
  });
  const mark = useCallback(
    async (sent: Mark) => {
      const isDone = await send(sent);
      await client.invalidateQueries({ queryKey: ['notices'] });
      return isDone;
    },
    [client],
  );
  return { screen: data, mark };
}

/** Goes on although the page is left: opening a notification leads away from it. */
async function send(mark: Mark): Promise<boolean> {
  try {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const body = JSON.stringify(mark);
    const response = await fetch('/api/me/notifications', { method: 'POST', keepalive: true, headers, body });
    return response.ok;
  } catch {
    return false;
  }
}
