'use client';

import { useEffect, useRef } from 'react';

/** How long until it is tried again, in milliseconds; after the last only when the connection comes back. */
const waits = [5_000, 15_000, 45_000, 90_000];

/**
 * Sends again what could not be sent, once there is a connection: the person has pressed the button, and need not press
 * it again. The form has one key, so that however often it arrives it is stored once.
 */
export function useSendLater(isWaiting: boolean, attempt: number, send: () => void): void {
  const tries = useRef(0);
  const latest = useRef(send);
  latest.current = send;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt that failed starts its own wait
  useEffect(() => {
    if (!isWaiting) {
      tries.current = 0;
      return;
    }
    const again = () => {
      if (navigator.onLine) latest.current();
    };
    const wait = waits[tries.current++];
    const timer = wait === undefined ? undefined : setTimeout(again, wait);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [isWaiting, attempt]);
}
