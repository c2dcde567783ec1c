'use client';

import { useShortcut } from './use-shortcut';

/** The slash goes to the search field, as the sign in it says. */
export function SearchKey({ target }: { target: string }) {
  useShortcut(({ key, ctrl }) => {
    if (ctrl || key !== '/') return false;
    document.getElementById(target)?.focus();
    return true;
  });
  return <kbd aria-hidden="true">/</kbd>;
}
