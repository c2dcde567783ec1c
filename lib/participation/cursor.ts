/** A place in a list paged by key: the moment and the id of the last item shown. */
export type Cursor = { at: Date; id: string };

/** A cursor as a path segment; opaque to readers. */
export function cursorText({ at, id }: Cursor): string {
  return `${at.getTime().toString(36)}-${id}`;
}

/** The cursor a path segment holds, or null for anything else. */
export function parseCursor(text: string): Cursor | null {
  const match = /^([0-9a-z]{6,10})-([0-9a-z_-]{1,64})$/i.exec(text);
  if (!match) return null;
  const [, moment = '', id = ''] = match;
  return { at: new Date(Number.parseInt(moment, 36)), id };
}
