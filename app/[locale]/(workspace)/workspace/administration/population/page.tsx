import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { fieldOfGroup, populationCharacteristics, populationGroups } from '@/lib/surveys/population-schema';
import { getPopulationForEditing } from '@/lib/surveys/server/population-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AdministrationPage } from '../../../_administration/administration-page';
import { administratorsOnly } from '../../../_administration/administrators-only';
import { PopulationForm } from '../../../_administration/population-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('administration.population');
  return { title: t('heading'), robots: { index: false } };
}

/** Who lives in the municipality, in figures with their source: what those who answer surveys are compared with. */
export default async function PopulationPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const employee = await administratorsOnly('/workspace/administration/population');
  const population = await getPopulationForEditing(employee);
  if (!population) notFound();
  const t = await getTranslations('administration.population');
  const locale = await pageLocale();
  const { done } = await searchParams;
  return (
    <AdministrationPage employee={employee} place="population" heading={t('heading')} done={done}>
      <p className="soft">{t('text')}</p>
      {populationCharacteristics.map((characteristic) => {
        const figures = population[characteristic];
        const name = t(`characteristics.${characteristic}`);
        return (
          <section key={characteristic} className="rights" aria-labelledby={characteristic}>
            <h2 id={characteristic}>{name}</h2>
            {figures ? null : <p className="soft">{t('none')}</p>}
            {figures?.isExample ? <Banner>{t('example')}</Banner> : null}
            <PopulationForm
              path={pathTo(locale, '/workspace/administration/population')}
              locale={locale}
              characteristic={characteristic}
              fields={[
                ...populationGroups(characteristic).map((group) => ({
                  name: fieldOfGroup(group.key),
                  label: t('persons', { group: inLocale(group, 'label', locale) }),
                  value: String(figures?.persons[group.key] ?? ''),
                  kind: 'number' as const,
                })),
                { name: 'sourceDa', label: t('sourceDa'), value: figures?.sourceDa ?? '', kind: 'text' },
                { name: 'sourceEn', label: t('sourceEn'), value: figures?.sourceEn ?? '', kind: 'text' },
                { name: 'asOf', label: t('asOf'), value: figures?.asOf ?? '', kind: 'date' },
              ]}
              submit={t('save')}
              about={name}
            />
          </section>
        );
      })}
    </AdministrationPage>
  );
}
