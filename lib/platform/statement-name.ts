import { createHash } from 'node:crypto';

/** A list of any length makes a statement of its own: what a connection keeps ready must not grow without end. */
const mostKept = 400;
const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement ready, so that PostgreSQL parses and plans it once instead of at
 * every request; empty for one statement too many, which is then planned each time. Made of the statement itself: two
 * processes that share connections through a pooler never mean different statements by one name.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostKept) return '';
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
  names.set(sql, name);
  return name;
}
