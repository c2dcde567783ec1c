import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dayAndMonth, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { byYear, type TimelineEntryView } from '@/lib/thread/plan-timeline';
import { pageLocale } from '@/lib/web/page-locale';
import type { TimelineContent } from './_timeline-content';

/** Everything on the timeline as a list, year by year, each with its way on. */
export async function TimelineList({ entries, plan, today }: TimelineContent) {
  const t = await getTranslations('timeline');
  const years = byYear(entries);
  return (
    <>
      <section aria-labelledby="planen">
        <h3 id="planen">{t('period', { from: plan.periodFrom, to: plan.periodTo })}</h3>
        <p>{t('periodText')}</p>
      </section>
      {years.map(({ year, entries: own }) => (
        <section key={year} aria-labelledby={`aar-${year}`}>
          <h3 id={`aar-${year}`}>{t('year', { year: String(year) })}</h3>
          <ol className="years">
            {own.map((entry) => (
              <Entry key={entry.key} entry={entry} isAhead={entry.on > today} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

async function Entry({ entry, isAhead }: { entry: TimelineEntryView; isAhead: boolean }) {
  const locale = await pageLocale();
  const t = await getTranslations('timeline');
  const ui = await getTranslations('ui');
  return (
    <li>
      <time dateTime={entry.on}>{dayAndMonth(entry.on, locale)}</time>
      <div>
        <p>
          <span className="soft">{await kindOf(entry, isAhead)}:</span> <EntryLink entry={entry} />{' '}
          {entry.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        {'project' in entry ? (
          <p className="small soft">
            {entry.kind === 'phase' ? t('until', { date: plainDate(entry.until, locale) }) : null}{' '}
            {inLocale(entry.project, 'title', locale)}
          </p>
        ) : null}
      </div>
    </li>
  );
}

async function kindOf(entry: TimelineEntryView, isAhead: boolean): Promise<string> {
  const t = await getTranslations('timeline');
  if ('theme' in entry) return t(`${entry.kind}Step`, { step: t(`steps.${entry.step}`) });
  if (entry.kind !== 'phase') return t(`kinds.${entry.kind}`);
  return t(entry.isOpen ? 'kinds.openPhase' : isAhead ? 'kinds.comingPhase' : 'kinds.phase');
}

async function EntryLink({ entry }: { entry: TimelineEntryView }) {
  const locale = await pageLocale();
  const title = inLocale(entry, 'title', locale);
  if ('theme' in entry)
    return (
      <LocalLink to="/strategy/[theme]" params={{ theme: entry.theme.slug }}>
        {title}
      </LocalLink>
    );
  if (entry.kind === 'decision')
    return (
      <LocalLink to="/decisions/[slug]" params={{ slug: entry.decision }}>
        {title}
      </LocalLink>
    );
  return (
    <LocalLink to="/projects/[slug]" params={{ slug: entry.project.slug }}>
      {title}
    </LocalLink>
  );
}
