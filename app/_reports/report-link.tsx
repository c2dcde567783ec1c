import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';

/** The way to say that a contribution breaks a rule. A page, so that it works for everybody. */
export async function ReportLink({ code }: { code: string }) {
  const t = await getTranslations('report');
  return (
    <LocalLink to="/report/[code]" params={{ code }} rel="nofollow" className="report-link">
      {t('link')}
      <span className="vh"> {code}</span>
    </LocalLink>
  );
}
