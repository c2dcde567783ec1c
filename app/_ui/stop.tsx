/**
 * What a stop on the thread says: has happened, you are here, open now, will come, put on hold, cut off.
 * The shape carries the meaning; colour comes second.
 */
export type StopState = 'done' | 'here' | 'open' | 'next' | 'pause' | 'cut';

type StopProps = { state: StopState; mini?: boolean };

/** One stop, decorative: the words beside it must say the same. Needs {@link Sprite} on the page. */
export function Stop({ state, mini = false }: StopProps) {
  return (
    <svg
      className={`stop stop-${state}${mini ? ' mini' : ''}`}
      viewBox="0 0 40 40"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: points to one of our own drawings, and lists repeat it by the dozen
      dangerouslySetInnerHTML={{ __html: `<use href="#s-${state}"/>` }}
    />
  );
}
