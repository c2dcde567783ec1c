import { useCallback, useEffect, useRef } from 'react';

/** Gives an element its focus back when drawing anew has moved it about in the page. */
export function useKeptFocus(): (id: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '') return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  });
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
