import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { FrozenAt } from '@/app/_papers/frozen-at';
import { VersionFiles } from '@/app/_summary-version/version-files';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { reasonLength } from '@/lib/insight/composed-schema';
import type { VersionLineView } from '@/lib/insight/version-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { RightsForm } from '../../../../_administration/rights-form';
import { composedOrNothing, composersOnly } from '../../../../_summaries/composers-only';
import { freezeSummaryAction, publishSummaryAction, withdrawSummaryAction } from '../../../../_summaries/sharing.action';
import { SummaryPage } from '../../../../_summaries/summary-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composing');
  return { title: t('heading'), robots: { index: false } };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

/** Freezing a summary, and what has been frozen: who sees it, its files, and taking it back. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const employee = await composersOnly('/workspace/summaries/[id]/versions', { id });
  const summary = await composedOrNothing(employee, id);
  const { done } = await searchParams;
  const t = await getTranslations('composing');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/summaries/[id]/versions', { id });
  const isFirst = summary.versions.length === 0;
  return (
    <SummaryPage employee={employee} summary={summary} tab="versions" done={done}>
      <section className="rights" aria-labelledby="freeze">
        <h2 id="freeze">{t('freezeHeading', { number: (summary.versions[0]?.number ?? 0) + 1 })}</h2>
        <p className="soft">{t('freezeText')}</p>
        <RightsForm
          action={freezeSummaryAction}
          path={path}
          locale={locale}
          name="freeze"
          hidden={{ summaryId: id, version: String(summary.version), submissionKey: crypto.randomUUID() }}
          fields={[
            ...(isFirst
              ? []
              : (['reasonDa', 'reasonEn'] as const).map((name) => ({
                  kind: 'area' as const,
                  name,
                  label: t(`fields.${name}`),
                  rows: 3,
                  maxLength: reasonLength,
                  lang: name === 'reasonDa' ? ('da' as const) : ('en' as const),
                }))),
            { kind: 'sure', name: 'sure', label: t('freezeSure') },
          ]}
          submit={t('freeze')}
        />
      </section>
      {isFirst ? (
        <p className="soft">{t('versionsNone')}</p>
      ) : (
        <Table
          caption={t('versionsCaption')}
          columns={(['version', 'files', 'seen', 'act'] as const).map((key) => ({ key, label: t(`versionColumns.${key}`) }))}
          rows={summary.versions.map((version) => ({
            key: version.id,
            cells: [
              <span key="version">
                <LocalLink to="/partner/versions/[code]" params={{ code: version.code }}>
                  {t('version', { number: version.number, code: version.code })}
                </LocalLink>
                <br />
                <FrozenAt version={version} />
              </span>,
              <VersionFiles key="files" version={version} locale={locale} />,
              <Seen key="seen" version={version} path={path} />,
              <Withdrawal key="act" version={version} path={path} />,
            ],
          }))}
        />
      )}
    </SummaryPage>
  );
}

type VersionProps = { version: VersionLineView; path: string };

/** Who sees a version, and showing it to everybody. */
async function Seen({ version, path }: VersionProps) {
  const t = await getTranslations('composing');
  const locale = await pageLocale();
  if (version.publishedAt)
    return (
      <LocalLink to="/summaries/[code]" params={{ code: version.code }}>
        {t('seenByAll', { date: dateOfMoment(version.publishedAt, locale) })}
      </LocalLink>
    );
  return (
    <>
      <p>{t('seenByPartners')}</p>
      {version.withdrawal ? null : (
        <RightsForm
          action={publishSummaryAction}
          path={path}
          locale={locale}
          name={`publish-${version.number}`}
          hidden={{ versionId: version.id }}
          fields={[{ kind: 'sure', name: 'sure', label: t('publishSure') }]}
          submit={t('publish')}
          about={String(version.number)}
        />
      )}
    </>
  );
}

async function Withdrawal({ version, path }: VersionProps) {
  const t = await getTranslations('composing');
  const locale = await pageLocale();
  if (version.withdrawal)
    return (
      <p>
        <strong>{t('withdrawn', { date: dateOfMoment(version.withdrawal.withdrawnAt, locale) })}</strong>{' '}
        {inLocale(version.withdrawal, 'reason', locale)}
      </p>
    );
  return (
    <details>
      <summary>
        {t('withdraw')}
        <span className="vh"> {version.number}</span>
      </summary>
      <RightsForm
        action={withdrawSummaryAction}
        path={path}
        locale={locale}
        name={`withdraw-${version.number}`}
        hidden={{ versionId: version.id }}
        fields={[
          ...(['reasonDa', 'reasonEn'] as const).map((name) => ({
            kind: 'area' as const,
            name,
            label: t(`withdrawFields.${name}`),
            rows: 2,
            maxLength: reasonLength,
            lang: name === 'reasonDa' ? ('da' as const) : ('en' as const),
          })),
          { kind: 'sure', name: 'sure', label: t('withdrawSure') },
        ]}
        submit={t('withdraw')}
        about={String(version.number)}
      />
    </details>
  );
}
