import { personIdOf } from '@/lib/audit/actor';
import { getAccount } from '@/lib/identity/server/get-account';
import { countUnseen } from '@/lib/notifications/server/notice-queries';
import { formStamp } from '@/lib/platform/form-stamp';
import { privateJson, readRoute } from '@/lib/web/json-route';

/**
 * What cached pages lack: who is signed in, a kind and a name, never an address; how much is new for them; and when
 * the page was opened, signed.
 */
export async function GET() {
  return readRoute(async (actor) => {
    const personId = personIdOf(actor);
    const [account, news] = personId ? await Promise.all([getAccount(personId), countUnseen(personId)]) : [null, 0];
    return privateJson({ kind: account ? actor.kind : 'anonymous', name: account?.name ?? null, news, opened: formStamp() });
  });
}
