import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { OverBadge } from '@/app/_strategy/life-badge';
import { LifeList } from '@/app/_strategy/life-list';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { getThemePage } from '@/lib/strategy/server/plan-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../_desk/desk-page';
import { keepersOnly } from '../../../../_strategy/keepers-only';
import { lifeGroups, namedFields, strategyTexts, toldGroup, wordGroups } from '../../../../_strategy/strategy-fields';
import { InitiativeForm, LifeForm, WordsForm } from '../../../../_strategy/strategy-forms';
import { strategyDeeds } from '../../../../_strategy/strategy-path';

type Props = { params: Promise<{ theme: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strategyDesk');
  return { title: t('themeTitle'), robots: { index: false } };
}

/** A theme: its life and the next step in it, its initiatives, and the words that suggest it. */
export default async function ThemeDesk({ params, searchParams }: Props) {
  const { theme: slug } = await params;
  const employee = await keepersOnly('/workspace/strategy/themes/[theme]', { theme: slug });
  const theme = await getThemePage(slug);
  if (!theme) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('strategyDesk');
  const life = await getTranslations('life');
  const asked = (await searchParams).done;
  const done = strategyDeeds.find((each) => each === asked);
  const path = pathTo(locale, '/workspace/strategy/themes/[theme]', { theme: slug });
  return (
    <DeskPage
      employee={employee}
      place="strategy"
      heading={inLocale(theme, 'title', locale)}
      beside={<LocalLink to="/workspace/strategy">{t('toPlans')}</LocalLink>}
    >
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      <p>
        {t('now', { state: life(`states.${theme.state}`) })}{' '}
        <LocalLink to="/strategy/[theme]" params={{ theme: slug }}>
          {t('themeAsRead')}
        </LocalLink>
      </p>
      <section aria-labelledby="life" className="flow">
        <h2 id="life">{life('heading')}</h2>
        <LifeList changes={theme.changes} plan={theme.plan} />
        <p className="soft">{t('stepText')}</p>
        <LifeForm
          key={theme.changes.length}
          path={path}
          hidden={{ locale, kind: 'theme', id: theme.id, number: String(theme.changes.at(-1)?.number ?? 0) }}
          groups={await lifeGroups(theme)}
          texts={await strategyTexts('life')}
        />
      </section>
      <section aria-labelledby="initiatives" className="flow">
        <h2 id="initiatives">{t('initiatives')}</h2>
        {theme.initiatives.length === 0 ? (
          <p className="soft">{t('noInitiatives')}</p>
        ) : (
          <ul className="plain-list">
            {theme.initiatives.map((initiative) => (
              <li key={initiative.slug}>
                <LocalLink to="/workspace/strategy/initiatives/[initiative]" params={{ initiative: initiative.slug }}>
                  {inLocale(initiative, 'title', locale)}
                </LocalLink>{' '}
                <OverBadge life={initiative} />
              </li>
            ))}
          </ul>
        )}
        {theme.state === 'concluded' ? (
          <p className="soft">{t('overTakesNone')}</p>
        ) : (
          <InitiativeForm
            key={theme.initiatives.length}
            path={path}
            hidden={{ locale, themeId: theme.id }}
            groups={[
              { key: 'what', legend: t('groups.initiative'), fields: await namedFields() },
              await toldGroup(t('groups.told')),
            ]}
            texts={await strategyTexts('initiative')}
          />
        )}
      </section>
      <section aria-labelledby="words" className="flow">
        <h2 id="words">{t('words')}</h2>
        <p className="soft">{t('wordsText')}</p>
        <WordsForm
          key={theme.keywords.join()}
          path={path}
          hidden={{ locale, themeId: theme.id }}
          groups={await wordGroups(theme.keywords)}
          texts={await strategyTexts('words')}
        />
      </section>
    </DeskPage>
  );
}
