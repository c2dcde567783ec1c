'use client';

import { useQuery } from '@tanstack/react-query';

const refreshMs = 10_000;

/** How many cases wait, beside the way to them. */
export function InboxCount({ initial, label }: { initial: number; label: string }) {
  const { data = initial } = useQuery({
    queryKey: ['waiting'],
    queryFn: ({ signal }) => fetchWaiting(signal),
    initialData: initial,
    refetchInterval: refreshMs,
  });
  return (
    <span className="num">
      {data}
      <span className="vh"> {label}</span>
    </span>
  );
}

async function fetchWaiting(signal: AbortSignal): Promise<number> {
  const response = await fetch('/api/workspace/waiting', { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`waiting: ${response.status}`);
  return ((await response.json()) as { waiting: number }).waiting;
}
