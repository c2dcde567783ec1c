import { Client } from 'pg';

/** How many statements the database is sent while something runs; for tests of a query's budget. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const original = Client.prototype.query;
  let sent = 0;
  Client.prototype.query = function counting(this: Client, ...given: unknown[]) {
    sent++;
    return Reflect.apply(original, this, given);
  } as typeof original;
  try {
    await run();
    return sent;
  } finally {
    Client.prototype.query = original;
  }
}
