'use client';

import { useEffect, useState } from 'react';

/** The case that stood open before this one, in this window. */
let before: string | null = null;

/** Takes the keyboard to the case that has just come up, and says what was done with the last one. */
export function FocusCase({ code, decided }: { code: string; decided: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const isNext = before !== null && before !== code;
    before = code;
    if (isNext || decided) focusHeading();
    say(decided);
  }, [code, decided]);
  useEffect(() => {
    document.addEventListener('keydown', leaveField);
    return () => document.removeEventListener('keydown', leaveField);
  }, []);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}

/** Escape takes the keyboard out of a field and back to the case; what is written there stays. */
function leaveField(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
  if (event.target.matches('input, textarea, select') && !event.target.closest('dialog')) focusHeading();
}

function focusHeading(): void {
  document.getElementById('case-heading')?.focus({ preventScroll: true });
}
