import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Chips } from '@/app/_ui/chips';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { inLocale } from '@/lib/i18n/locale';
import { askedYear } from '@/lib/papers/cycle';
import { getAnnualCycle } from '@/lib/papers/server/cycle-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { CycleMonths } from '../../_cycle/cycle-months';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';

type Props = { searchParams: Promise<{ year?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('cycle');
  const year = askedYear((await searchParams).year, copenhagenDate(now()));
  return { title: t('title', { year: String(year) }), robots: { index: false } };
}

/** The year by month, as it stands in the data: for those who plan it, on the screen and on paper. */
export default async function AnnualCycle({ searchParams }: Props) {
  const employee = await employeeOnly('/workspace/annual-cycle');
  const today = copenhagenDate(now());
  const year = askedYear((await searchParams).year, today);
  const cycle = await getAnnualCycle(employee, year);
  if (!cycle) notFound();
  const t = await getTranslations('cycle');
  const locale = await pageLocale();
  const address = (of: number) => `${pathTo(locale, '/workspace/annual-cycle')}?year=${of}`;
  const count = cycle.months.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <DeskPage employee={employee} place="cycle" heading={t('title', { year: String(year) })}>
      <p className="lede">{t('lede', { year: String(year) })}</p>
      <p>
        <LocalLink to="/workspace/board">{t('toBoard')}</LocalLink>
      </p>
      <Chips
        label={t('yearsLabel')}
        chips={[year - 1, year, year + 1].map((each) => ({
          href: address(each),
          label: String(each),
          current: each === year,
        }))}
      />
      <p className="soft">{t('summary', { count })}</p>
      <CycleMonths months={cycle.months} today={today} />
      <section aria-labelledby="due">
        <h2 id="due">{t('due')}</h2>
        <p className="soft">{t(cycle.due.length > 0 ? 'dueText' : 'noneDue')}</p>
        <ul>
          {cycle.due.map((project) => (
            <li key={project.slug}>
              <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
                {inLocale(project, 'title', locale)}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}
