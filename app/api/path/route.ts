import { isLocale } from '@/lib/i18n/locale';
import { receiptCodeFrom } from '@/lib/thread/receipt-code';
import { pathTo } from '@/lib/web/paths';

/** Takes the lookup form to the path of the code in it. A code nobody has gets its answer there. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale');
  const language = isLocale(locale) ? locale : 'da';
  const typed = (asked.get('code') ?? '').trim();
  const letters = typed.toUpperCase().replace(/[^A-Z0-9-]/g, '').slice(0, 20);
  const code = receiptCodeFrom(typed) ?? letters;
  const location = code === '' ? pathTo(language, '/path') : pathTo(language, '/path/[code]', { code });
  return new Response(null, { status: 303, headers: { Location: location } });
}
