import { lettersByHand } from '@/lib/notifications/server/letters-by-hand';
import { openLetter } from '@/lib/notifications/server/open-letter';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { mailResponse } from '@/lib/web/mail-response';

type Context = { params: Promise<{ delivery: string }> };

/** A letter to print or copy, for those who send it by hand. */
export function GET(_: Request, { params }: Context) {
  return readRoute(async (actor) => {
    const opened = await openLetter(actor, lettersByHand, { id: (await params).delivery });
    return opened.ok ? mailResponse(opened.value.html) : notFoundJson();
  });
}
