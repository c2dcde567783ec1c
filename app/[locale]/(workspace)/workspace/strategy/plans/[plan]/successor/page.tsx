import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { inLocale } from '@/lib/i18n/locale';
import { getPlanBySlug } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../../_desk/desk-page';
import { keepersOnly } from '../../../../../_strategy/keepers-only';
import { strategyTexts, successorGroups } from '../../../../../_strategy/strategy-fields';
import { SuccessorForm } from '../../../../../_strategy/strategy-forms';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategyDesk');
  return { title: t('newSuccessor'), robots: { index: false } };
}

/** The form for the plan that follows another. A plan that has one already has no such page. */
export default async function NewSuccessor({ params }: { params: Promise<{ plan: string }> }) {
  const { plan: slug } = await params;
  const employee = await keepersOnly('/workspace/strategy/plans/[plan]/successor', { plan: slug });
  const plan = await getPlanBySlug(slug);
  if (!plan || plan.successor) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('strategyDesk');
  const life = await getTranslations('life');
  return (
    <DeskPage
      employee={employee}
      place="strategy"
      heading={t('successorHeading', { plan: inLocale(plan, 'title', locale) })}
      beside={<LocalLink to="/workspace/strategy">{t('toPlans')}</LocalLink>}
    >
      <p className="soft">{t('successorText')}</p>
      <SuccessorForm
        path={pathTo(locale, '/workspace/strategy/plans/[plan]/successor', { plan: slug })}
        hidden={{ locale, plan: slug }}
        groups={
          await successorGroups(
            plan,
            plan.themes.map((theme) => ({
              value: theme.id,
              label: inLocale(theme, 'title', locale),
              note: theme.state === 'concluded' ? life('states.concluded') : undefined,
            })),
          )
        }
        texts={await strategyTexts('successor')}
        draft={`workspace.strategy.successor.${slug}`}
      />
    </DeskPage>
  );
}
