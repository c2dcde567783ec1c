import { personIdOf } from '@/lib/audit/actor';
import { getAccount } from '@/lib/identity/server/get-account';
import { privateJson, readRoute } from '@/lib/web/json-route';

/** Who is signed in, for the header of cached pages: a kind and a name, never an address. */
export async function GET() {
  return readRoute(async (actor) => {
    const personId = personIdOf(actor);
    const account = personId ? await getAccount(personId) : null;
    return privateJson({ kind: account ? actor.kind : 'anonymous', name: account?.name ?? null });
  });
}
