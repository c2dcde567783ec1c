import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts run: false on the server and until the page is live, so that what only scripts can do is not offered before. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
