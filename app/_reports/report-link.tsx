import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

/** The way to say that a contribution breaks a rule. A page, so that it works for everybody. */
export function ReportLink({ code, locale }: { code: string; locale: Locale }) {
  return (
    <a href={pathTo(locale, '/report/[code]', { code })} rel="nofollow" className="report-link">
      {textsIn(locale, 'report')('link')}
      <span className="vh">{` ${code}`}</span>
    </a>
  );
}
