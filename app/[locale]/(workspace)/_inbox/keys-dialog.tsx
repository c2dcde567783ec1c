'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { onShortcut } from './on-shortcut';

type KeysDialogProps = { heading: string; note: string; close: string; keys: { key: string; words: ReactNode }[] };

/** All keys at once; opens with `?` and closes with Escape or its button. */
export function KeysDialog({ heading, note, close, keys }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    () =>
      onShortcut(({ key }) => {
        if (key !== '?') return false;
        dialog.current?.showModal();
        return true;
      }),
    [],
  );
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
      <h2 id="keys-heading">{heading}</h2>
      <ul>
        {keys.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <p className="small soft">{note}</p>
      <form method="dialog">
        <Button small>{close}</Button>
      </form>
    </dialog>
  );
}
