import { isLocale } from '@/lib/i18n/locale';
import { reportNumberFrom } from '@/lib/moderation/report';
import { getReportReceipt } from '@/lib/moderation/server/report-queries';
import { receiptCodeFrom } from '@/lib/thread/receipt-code';
import { hasPath } from '@/lib/thread/server/path-queries';
import { pathTo } from '@/lib/web/paths';

/** Takes the lookup form to the path of the code typed in it, to the receipt of a report with that number, or to a page that says nobody has that code. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale');
  const language = isLocale(locale) ? locale : 'da';
  const typed = asked.get('code') ?? '';
  const number = reportNumberFrom(typed);
  const code = receiptCodeFrom(typed);
  const isKnown = code !== null && (await hasPath(code));
  const location =
    number && (await getReportReceipt(number))
      ? pathTo(language, '/report/receipt/[number]', { number })
      : isKnown
        ? pathTo(language, '/path/[code]', { code })
        : pathTo(language, '/path/unknown');
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
