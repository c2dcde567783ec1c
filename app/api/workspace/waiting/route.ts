import { mayReadCases } from '@/lib/moderation/moderation-policy';
import { countCases } from '@/lib/moderation/server/queue-queries';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

/** How many cases wait, for the number beside the inbox. For anybody but employees it does not exist. */
export async function GET(): Promise<Response> {
  return readRoute(async (actor) => {
    if (!mayReadCases(actor).allowed) return notFoundJson();
    const [waiting] = await countCases(actor, [{}]);
    return privateJson({ waiting });
  });
}
