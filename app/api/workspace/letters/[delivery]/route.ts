import { getLetter } from '@/lib/notifications/server/letter-queries';
import { lettersByHand } from '@/lib/notifications/server/letters-by-hand';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { mailResponse } from '@/lib/web/mail-response';

type Context = { params: Promise<{ delivery: string }> };

/** A letter to print or copy, for those who send it by hand. */
export function GET(_: Request, { params }: Context) {
  return readRoute(async (actor) => {
    const letter = await getLetter(actor, lettersByHand, (await params).delivery);
    return letter ? mailResponse(letter.html) : notFoundJson();
  });
}
