'use client';

import { useMemo, useRef, useState } from 'react';

/** Which lines are selected. A range goes from the line selected last to this one. */
export function useSelection(lines: readonly { code: string }[]) {
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const chosen = useMemo(() => new Set(lines.map(({ code }) => code).filter((code) => codes.has(code))), [lines, codes]);

  function toggle(code: string, isRange: boolean): void {
    const order = lines.map((line) => line.code);
    const [from, to] = [order.indexOf(last.current ?? ''), order.indexOf(code)];
    const isSpan = isRange && from >= 0 && to >= 0 && from !== to;
    last.current = code;
    setCodes((before) => {
      if (isSpan) return new Set([...before, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  }

  return { chosen, toggle, clear: () => setCodes(new Set()) };
}
