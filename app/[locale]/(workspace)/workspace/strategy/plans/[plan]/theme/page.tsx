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
import { strategyTexts, themeGroups } from '../../../../../_strategy/strategy-fields';
import { ThemeForm } from '../../../../../_strategy/strategy-forms';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategyDesk');
  return { title: t('newTheme'), robots: { index: false } };
}

/** The form for a theme that comes into a plan. */
export default async function NewTheme({ params }: { params: Promise<{ plan: string }> }) {
  const { plan: slug } = await params;
  const employee = await keepersOnly('/workspace/strategy/plans/[plan]/theme', { plan: slug });
  const plan = await getPlanBySlug(slug);
  if (!plan) notFound();
  const before = plan.predecessor ? await getPlanBySlug(plan.predecessor.slug) : null;
  const locale = await pageLocale();
  const t = await getTranslations('strategyDesk');
  return (
    <DeskPage
      employee={employee}
      place="strategy"
      heading={t('newThemeHeading', { plan: inLocale(plan, 'title', locale) })}
      beside={<LocalLink to="/workspace/strategy">{t('toPlans')}</LocalLink>}
    >
      <p className="soft">{t('newThemeText')}</p>
      <ThemeForm
        path={pathTo(locale, '/workspace/strategy/plans/[plan]/theme', { plan: slug })}
        hidden={{ locale, plan: slug }}
        groups={
          await themeGroups(before?.themes.map((theme) => ({ value: theme.id, label: inLocale(theme, 'title', locale) })) ?? [])
        }
        texts={await strategyTexts('theme')}
        draft={`workspace.strategy.theme.${slug}`}
      />
    </DeskPage>
  );
}
