/** Where a list paged by time and id goes on. */
export type Cursor = { at: Date; id: string };

/** A cursor as it stands in an address: short, and safe in a path segment. */
export function encodeCursor({ at, id }: Cursor): string {
  return `${at.getTime().toString(36)}-${id}`;
}

/** The cursor of an address, or null when somebody has written in it. */
export function decodeCursor(text: string): Cursor | null {
  const [, moment = '', id = ''] = /^([0-9a-z]{1,9})-([\w-]{1,40})$/.exec(text) ?? [];
  return id ? { at: new Date(Number.parseInt(moment, 36)), id } : null;
}
