import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { PlanBody } from '../../../../_plan-body';
import { snapshotContent } from '../../../../_plan-content';
import { PlanTop } from '../../../../_plan-top';

type Props = { params: Promise<{ locale: string; plan: string; snapshot: string }> };

export const generateStaticParams = () => [{ plan: '-', snapshot: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plan, snapshot } = await params;
  const kept = await snapshotContent(plan, snapshot);
  if (!kept) return {};
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const title = t('keptTitle', {
    title: inLocale(kept.content.plan, 'title', locale),
    date: plainDate(kept.takenOn, locale),
  });
  return pageMetadata({ page: '/strategy/plans/[plan]/snapshots/[snapshot]', params: { plan, snapshot }, title, hidden: true });
}

/** A plan as it stood the day it was kept, with the fingerprint anybody can check the file against. */
export default async function KeptPlanPage({ params }: Props) {
  const { plan, snapshot } = await params;
  const kept = await snapshotContent(plan, snapshot);
  if (!kept) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  return (
    <PageShell page="/strategy/plans/[plan]/snapshots/[snapshot]" params={{ plan, snapshot }}>
      <div className="wrap band flow">
        <Banner strong={t('keptStrong', { date: plainDate(kept.takenOn, locale) })}>
          {t('keptText')}{' '}
          <LocalLink to="/strategy/plans/[plan]" params={{ plan }}>
            {t('toPlanNow')}
          </LocalLink>
        </Banner>
        <p className="small">
          <a href={`/api/plan-snapshots/${kept.id}`} download>
            {t('keptFile')}
          </a>{' '}
          {t('fingerprint')} <code className="hash">{kept.sha256}</code>
        </p>
      </div>
      <PlanTop content={kept.content} />
      <PlanBody content={kept.content} />
    </PageShell>
  );
}
