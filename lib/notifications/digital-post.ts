/** A letter to one person, ready to be sent by the municipality's own system. */
export type Letter = { id: string; subject: string; html: string; text: string };

/**
 * The door to Digital Post. An installation has no connection of its own: the letter is written and a person sends it.
 * Whoever builds a connection answers the same promise: `written` says that the letter lies ready, never that it was sent.
 */
export type DigitalPost = { write: (letter: Letter) => Promise<void>; read: (id: string) => Promise<Letter | null> };

/** Where a letter stands: it waits for a person until one has said how the recipient was told. */
export function letterState(told: { how: string } | null): 'toBeSentByHand' | 'toldByHand' {
  return told ? 'toldByHand' : 'toBeSentByHand';
}
