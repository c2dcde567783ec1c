import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { LifeList } from '@/app/_strategy/life-list';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { getInitiativeForEditing } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../_desk/desk-page';
import { keepersOnly } from '../../../../_strategy/keepers-only';
import { lifeGroups, strategyTexts } from '../../../../_strategy/strategy-fields';
import { LifeForm } from '../../../../_strategy/strategy-forms';

type Props = { params: Promise<{ initiative: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategyDesk');
  return { title: t('initiativeTitle'), robots: { index: false } };
}

/** An initiative: its life, the next step in it, and the projects that carry it out. */
export default async function InitiativeDesk({ params, searchParams }: Props) {
  const { initiative: slug } = await params;
  const employee = await keepersOnly('/workspace/strategy/initiatives/[initiative]', { initiative: slug });
  const found = await getInitiativeForEditing(employee, slug);
  if (!found) notFound();
  const { initiative, theme } = found;
  const locale = await pageLocale();
  const t = await getTranslations('strategyDesk');
  const life = await getTranslations('life');
  return (
    <DeskPage
      employee={employee}
      place="strategy"
      heading={inLocale(initiative, 'title', locale)}
      beside={
        <LocalLink to="/workspace/strategy/themes/[theme]" params={{ theme: theme.slug }}>
          {inLocale(theme, 'title', locale)}
        </LocalLink>
      }
    >
      {(await searchParams).done === 'changed' ? (
        <Banner tone="ok" live>
          {t('done.changed')}
        </Banner>
      ) : null}
      <p>{t('now', { state: life(`states.${initiative.state}`) })}</p>
      <section aria-labelledby="life" className="flow">
        <h2 id="life">{life('initiativeHeading')}</h2>
        <LifeList changes={initiative.changes} plan={theme.plan} />
        <p className="soft">{t('stepText')}</p>
        <LifeForm
          key={initiative.changes.length}
          path={pathTo(locale, '/workspace/strategy/initiatives/[initiative]', { initiative: slug })}
          hidden={{ locale, kind: 'initiative', id: initiative.id, number: String(initiative.changes.at(-1)?.number ?? 0) }}
          groups={await lifeGroups(initiative)}
          texts={await strategyTexts('life')}
        />
      </section>
    </DeskPage>
  );
}
