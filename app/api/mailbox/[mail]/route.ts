import { isDemonstration } from '@/lib/platform/env';
import { getCaughtMail } from '@/lib/platform/mail/local-mailbox';
import { notFoundJson, readRoute } from '@/lib/web/json-route';

type Context = { params: Promise<{ mail: string }> };

/** A mail reads as in a mail program: its own styles, and nothing else may load or run. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** A caught mail as designed; only in a demonstration. */
export function GET(_: Request, { params }: Context) {
  return readRoute(async () => {
    const mail = isDemonstration() ? await getCaughtMail((await params).mail) : null;
    if (!mail) return notFoundJson();
    return new Response(mail.html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
