import { isDemonstration } from '@/lib/platform/env';
import { getCaughtMail } from '@/lib/platform/mail/local-mailbox';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { mailResponse } from '@/lib/web/mail-response';

type Context = { params: Promise<{ mail: string }> };

/** A caught mail as designed; only in a demonstration. */
export function GET(_: Request, { params }: Context) {
  return readRoute(async () => {
    const mail = isDemonstration() ? await getCaughtMail((await params).mail) : null;
    return mail ? mailResponse(mail.html) : notFoundJson();
  });
}
