import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { getOperations } from '@/lib/jobs/server/operations-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { OperationsBoard } from '../../_operations/operations-board';
import { operationsScreen } from '../../_operations/operations-screen';
import { operationsTexts } from '../../_operations/operations-texts';

const acts = ['redriven', 'allRedriven', 'settled', 'lifted'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operations');
  return { title: t('heading'), robots: { index: false } };
}

/** How mail and regular tasks are doing, for administrators, with everything that waits for a person. */
export default async function OperationsPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const employee = await employeeOnly('/workspace/operations');
  const view = await getOperations(employee, now());
  if (!view) notFound();
  const t = await getTranslations('operations');
  const locale = await pageLocale();
  const { done: asked } = await searchParams;
  const done = acts.find((act) => act === asked);
  return (
    <DeskPage employee={employee} place="operations" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <OperationsBoard
        initial={await operationsScreen(view, locale)}
        texts={await operationsTexts()}
        locale={locale}
        path={pathTo(locale, '/workspace/operations')}
      />
    </DeskPage>
  );
}
