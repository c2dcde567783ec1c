/**
 * Listens for single keys while nobody is typing. `act` answers whether the key was its own; then
 * the browser does nothing more with it. Answers the way to stop listening.
 */
export function onShortcut(act: (event: { key: string; ctrl: boolean }) => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
    if (act({ key: event.key.toLowerCase(), ctrl: event.ctrlKey || event.metaKey })) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isChoice = target instanceof HTMLInputElement && /^(radio|checkbox|submit|button)$/.test(target.type);
  return target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isChoice);
}
