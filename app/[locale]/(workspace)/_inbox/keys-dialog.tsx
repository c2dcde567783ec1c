'use client';

import { type ReactNode, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { useShortcut } from './use-shortcut';

type KeysDialogProps = {
  open: string;
  heading: string;
  note: string;
  close: string;
  keys: { key: string; words: ReactNode }[];
  /** Turns single keys on and off. */
  children: ReactNode;
};

/** All keys at once; opens with its button or `?`, closes with Escape or its button, and gives the keyboard back. */
export function KeysDialog({ open, heading, note, close, keys, children }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useShortcut(({ key }) => {
    if (key !== '?') return false;
    if (dialog.current?.open) dialog.current.close();
    else dialog.current?.showModal();
    return true;
  });
  return (
    <>
      <button type="button" className="btn btn-quiet btn-small" onClick={() => dialog.current?.showModal()}>
        <kbd aria-hidden="true">?</kbd> {open}
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
        <h2 id="keys-heading">{heading}</h2>
        <ul>
          {keys.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
        <p className="small soft">{note}</p>
        {children}
        <form method="dialog">
          <Button small>{close}</Button>
        </form>
      </dialog>
    </>
  );
}
