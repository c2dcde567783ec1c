import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import { inLocale } from '@/lib/i18n/locale';
import { reportReasons } from '@/lib/moderation/report';
import { maxReportText } from '@/lib/moderation/report-schema';
import type { ReportableView } from '@/lib/moderation/report-views';
import { getReportable } from '@/lib/moderation/server/report-queries';
import { formStamp } from '@/lib/platform/form-stamp';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ReportForm } from './report-form';

export const generateStaticParams = () => [{ code: '-' }];

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props) {
  const { code } = await params;
  const t = await getTranslations('report');
  return pageMetadata({ page: '/report/[code]', params: { code }, title: t('title', { code }), hidden: true });
}

/** Where a reader says which rule a contribution breaks. Open to everybody who can read it. */
export default async function ReportPage({ params }: Props) {
  await connection();
  const { code } = await params;
  const reportable = await getReportable(code);
  if (!reportable) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('report');
  return (
    <PageShell page="/report/[code]" params={{ code }}>
      <div className="wrap band flow">
        <h1>{t('title', { code })}</h1>
        <p className="lede">{t('lede')}</p>
        <Reported reportable={reportable} />
        <ReportForm
          locale={locale}
          code={code}
          path={pathTo(locale, '/report/[code]', { code })}
          opened={formStamp()}
          texts={{
            legend: t('legend'),
            reasons: reportReasons.map((value) => ({
              value,
              label: t(`reasons.${value}.label`),
              note: t(`reasons.${value}.note`),
            })),
            text: t('text'),
            textHint: t('textHint', { most: maxReportText }),
            submit: t('submit'),
            errors: t('errorsHeading'),
            unreachable: t('unreachable'),
          }}
        />
        <p className="soft note">{t('privacy')}</p>
        <p>
          <LocalLink to="/moderation">{t('toRules')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}

/** What is about to be reported, as it stands where it was read. */
async function Reported({ reportable }: { reportable: ReportableView }) {
  const locale = await pageLocale();
  const t = await getTranslations('report');
  const ui = await getTranslations('ui');
  const { kind, title, text, language, isExample, project, code } = reportable;
  const lang = language === locale ? undefined : language;
  return (
    <section aria-labelledby="reported">
      <p className="soft" id="reported">
        {t(`about.${kind}`, { project: inLocale(project, 'title', locale) })}
      </p>
      {title ? (
        <h2 lang={lang}>
          <Words text={title} />
        </h2>
      ) : null}
      <Voice text={text} lang={lang} />
      <p className="meta">
        {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        <LocalLink to="/path/[code]" params={{ code }}>
          {t('toPath', { code })}
        </LocalLink>
      </p>
    </section>
  );
}
