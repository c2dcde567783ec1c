'use client';

import { useMemo } from 'react';
import { codeSet } from './code-set';

const selected = codeSet();
let last: string | null = null;

/**
 * Which lines are selected; kept while one walks through the queue. A range goes from the line selected
 * last to this one.
 */
export function useSelection(lines: readonly { code: string }[]) {
  const codes = selected.use();
  const chosen = useMemo(() => new Set(lines.map(({ code }) => code).filter((code) => codes.has(code))), [lines, codes]);

  function toggle(code: string, isRange: boolean): void {
    const order = lines.map((line) => line.code);
    const [from, to] = [order.indexOf(last ?? ''), order.indexOf(code)];
    const isSpan = isRange && from >= 0 && to >= 0 && from !== to;
    last = code;
    const next = new Set(chosen);
    if (isSpan) for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
    else if (!next.delete(code)) next.add(code);
    selected.set(next);
  }

  return { chosen, toggle, clear: () => selected.set(new Set()) };
}
