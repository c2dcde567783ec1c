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
    if (isNext || decided) document.getElementById('case-heading')?.focus({ preventScroll: true });
    say(decided);
  }, [code, decided]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
