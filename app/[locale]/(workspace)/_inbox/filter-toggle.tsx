'use client';

import { type ReactNode, useRef } from 'react';
import { useShortcut } from './use-shortcut';

type FilterToggleProps = { label: string; open: boolean; children: ReactNode };

/** Folds the filter away. F opens it and goes to its first choice. */
export function FilterToggle({ label, open, children }: FilterToggleProps) {
  const panel = useRef<HTMLDetailsElement>(null);
  useShortcut(({ key, ctrl }) => {
    if (ctrl || key !== 'f' || !panel.current) return false;
    panel.current.open = true;
    panel.current.querySelector<HTMLElement>('select')?.focus();
    return true;
  });
  return (
    <details className="queue-filter" ref={panel} open={open}>
      <summary>
        {label} <kbd aria-hidden="true">F</kbd>
      </summary>
      {children}
    </details>
  );
}
