import type { ReactNode } from 'react';
import { Stop } from './stop';

type ToastProps = { children: ReactNode; undo?: ReactNode };

/** A short message after a small act, with the way back. Floats; never holds the only copy of anything. */
export function Toast({ children, undo }: ToastProps) {
  return (
    <p className="toast" role="status">
      <Stop state="done" />
      <span>{children}</span>
      {undo}
    </p>
  );
}
