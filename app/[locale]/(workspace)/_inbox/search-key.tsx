'use client';

import { useEffect } from 'react';
import { onShortcut } from './on-shortcut';

/** The slash goes to the search field, as the sign in it says. */
export function SearchKey({ target }: { target: string }) {
  useEffect(
    () =>
      onShortcut(({ key, ctrl }) => {
        if (ctrl || key !== '/') return false;
        document.getElementById(target)?.focus();
        return true;
      }),
    [target],
  );
  return <kbd aria-hidden="true">/</kbd>;
}
