'use client';

import { useEffectEvent, useLayoutEffect } from 'react';

export type Shortcut = { key: string; ctrl: boolean; shift: boolean };

/**
 * Listens for keys while nobody is typing. `act` answers whether the key was its own; then the browser
 * does nothing more with it. Letters, digits and signs without Ctrl rest for people who have turned them
 * off (WCAG 2.1.4).
 */
export function useShortcut(act: (pressed: Shortcut) => boolean): void {
  const answer = useEffectEvent(act);
  // Laid out, not later: a key that came between would act on what stood there before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') && event.key !== '?') return;
      const ctrl = event.ctrlKey || event.metaKey;
      if (!ctrl && event.key.length === 1 && areSingleKeysOff()) return;
      if (answer({ key: event.key.toLowerCase(), ctrl, shift: event.shiftKey })) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function areSingleKeysOff(): boolean {
  return document.querySelector('.desk')?.getAttribute('data-single-keys') === 'off';
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isChoice = target instanceof HTMLInputElement && /^(radio|checkbox|submit|button)$/.test(target.type);
  return target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isChoice);
}
