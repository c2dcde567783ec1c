import { type PointerEvent, useRef, useState } from 'react';

/**
 * Moves a row of a list by a grip, with a mouse, pen or finger: while it is held it takes the place of whichever row
 * lies under the pointer. What is done by dragging is done by buttons as well.
 */
export function useDragOrder(onMove: (key: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();

  function onPointerDown(key: string, event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragged(key);
    const stop = new AbortController();
    const { signal } = stop;
    let at = -1;
    const move = ({ clientY }: globalThis.PointerEvent) => {
      const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
      const to = rows.findIndex(({ top, bottom }) => clientY >= top && clientY < bottom);
      if (to === -1 || to === at) return;
      at = to;
      onMoveRef.current(key, to);
    };
    const end = () => {
      stop.abort();
      setDragged(undefined);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }

  // Rows are moved several times while one is held: each time with the order as it then is.
  const onMoveRef = useRef(onMove);
  onMoveRef.current = onMove;

  return {
    list,
    dragged,
    gripOf: (key: string) => ({ onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(key, event) }),
  };
}
