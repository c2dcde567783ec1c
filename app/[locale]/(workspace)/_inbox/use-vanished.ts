'use client';

import { useEffect, useRef, useState } from 'react';

const shownMs = 20_000;

/** How many lines colleagues have taken out of the list in the last seconds; one's own are not counted. */
export function useVanished(lines: readonly { code: string }[], own: ReadonlySet<string>): number {
  const before = useRef<ReadonlySet<string> | null>(null);
  const ownEver = useRef(new Set<string>());
  const [count, setCount] = useState(0);
  for (const code of own) ownEver.current.add(code);

  useEffect(() => {
    const now = new Set(lines.map(({ code }) => code));
    const gone = [...(before.current ?? [])].filter((code) => !now.has(code) && !ownEver.current.has(code)).length;
    before.current = now;
    if (gone > 0) setCount((sofar) => sofar + gone);
  }, [lines]);
  useEffect(() => {
    if (count === 0) return;
    const timer = setTimeout(() => setCount(0), shownMs);
    return () => clearTimeout(timer);
  }, [count]);
  return count;
}
