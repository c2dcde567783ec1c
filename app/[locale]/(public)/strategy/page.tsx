import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { PlanBody } from './_plan-body';
import { planContent } from './_plan-content';
import { PlanTop } from './_plan-top';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategy');
  return pageMetadata({ page: '/strategy', title: t('title'), description: t('description') });
}

/** The plan in force as a page one wants to read, in its own words where it matters. */
export default async function StrategyPage() {
  const t = await getTranslations('strategy');
  const content = await planContent();
  return (
    <PageShell page="/strategy">
      {content ? (
        <>
          <PlanTop content={content} />
          <PlanBody content={content} />
        </>
      ) : (
        <div className="wrap band">
          <h1>{t('title')}</h1>
          <EmptyState heading={t('noPlanHeading')} level={2}>
            {t('noPlanText')}
          </EmptyState>
        </div>
      )}
    </PageShell>
  );
}
