import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { PlanBody } from '../../_plan-body';
import { planContent } from '../../_plan-content';
import { PlanTop } from '../../_plan-top';

type Props = { params: Promise<{ locale: string; plan: string }> };

export const generateStaticParams = () => [{ plan: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plan } = await params;
  const content = await planContent(plan);
  if (!content) return {};
  return pageMetadata({
    page: '/strategy/plans/[plan]',
    params: { plan },
    title: inLocale(content.plan, 'title', await pageLocale()),
  });
}

/** A plan at an address of its own: one that is over, the one in force, or one still to come. */
export default async function PlanPage({ params }: Props) {
  const { plan } = await params;
  const content = await planContent(plan);
  if (!content) notFound();
  return (
    <PageShell page="/strategy/plans/[plan]" params={{ plan }}>
      <PlanTop content={content} />
      <PlanBody content={content} />
    </PageShell>
  );
}
