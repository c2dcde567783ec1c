import { anonymous } from '@/lib/audit/actor';
import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { notFoundJson, privateJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ token: string }> };

/**
 * What a mail program sends when somebody presses its own "unsubscribe" (RFC 8058): no cookie, no origin. The signed
 * token is the whole proof, and all it can do is end that one subscription.
 */
export function POST(_: Request, { params }: Context) {
  return readRoute(async () => {
    const ended = await endSubscription(anonymous, { token: (await params).token });
    return ended.ok ? privateJson({ ended: true }) : notFoundJson();
  });
}
