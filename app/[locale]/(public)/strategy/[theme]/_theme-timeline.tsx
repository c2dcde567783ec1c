import { getTranslations } from 'next-intl/server';
import { yearOf } from '@/app/_strategy/strand-words';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stop, type StopState } from '@/app/_ui/stop';
import { StrandTimeline } from '@/app/_ui/strand-timeline';
import { Table } from '@/app/_ui/table';
import { Twin } from '@/app/_ui/twin';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { ThemeStrandView } from '@/lib/thread/theme-strand';
import { pageLocale } from '@/lib/web/page-locale';
import { drawStrands } from './_strand-drawing';
import type { ThemeContent } from './_theme-content';

const legend: StopState[] = ['done', 'open', 'next', 'pause', 'cut'];

/** The theme as one loop that fans out into a strand per project, and the same as a list. */
export async function ThemeTimeline({ content: { strands, at } }: { content: ThemeContent }) {
  const t = await getTranslations('theme');
  const ui = await getTranslations('ui');
  const drawn = await drawStrands(strands);
  const years = drawn.flatMap(({ events }) => events.map((event) => event.at));
  const now = yearOf(copenhagenDate(at));
  return (
    <section className="wrap section" id="projekter" aria-labelledby="traade">
      <h2 id="traade">{t('projects', { count: strands.length })}</h2>
      {strands.length === 0 ? (
        <EmptyState heading={t('noProjectsHeading')}>{t('noProjectsText')}</EmptyState>
      ) : (
        <>
          <p className="lede">{t('projectsText')}</p>
          <StrandTimeline
            label={t('drawing', { count: strands.length })}
            scrollLabel={t('scroll')}
            from={Math.floor(Math.min(now - 1, ...years))}
            to={Math.floor(now) + 1}
            now={now}
            strands={drawn}
          />
          <ul className="legend">
            {legend.map((state) => (
              <li key={state}>
                <Stop state={state} mini />
                {ui(`state.${state}`)}
              </li>
            ))}
          </ul>
          <Twin summary={ui('showAsList')}>
            <Table
              caption={t('eventsCaption')}
              columns={[
                { key: 'project', label: t('project') },
                { key: 'when', label: t('when') },
                { key: 'what', label: t('what') },
              ]}
              rows={(await Promise.all(strands.map(eventRows))).flat()}
            />
          </Twin>
          <p className="source">{t('sources')}</p>
        </>
      )}
    </section>
  );
}

async function eventRows(strand: ThemeStrandView) {
  const locale = await pageLocale();
  const t = await getTranslations('theme');
  const ui = await getTranslations('ui');
  const name = inLocale(strand, 'title', locale);
  const placed = (place: { titleDa: string; titleEn: string } | null, text: string) =>
    place ? t('inCase', { place: inLocale(place, 'title', locale), text }) : text;
  const tag = (isExample: boolean) => (isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null);
  return [
    ...strand.events.map((event) => ({
      key: event.id,
      cells: [
        name,
        inLocale(event, 'when', locale),
        <>
          {placed(event.place, inLocale(event, 'text', locale))} {tag(strand.isExample)}
        </>,
      ],
    })),
    ...strand.phases.map((phase) => ({
      key: phase.id,
      cells: [
        name,
        t('period', { from: plainDate(phase.opensOn, locale), to: plainDate(phase.closesOn, locale) }),
        <>
          {placed(phase.place, t('phase', { title: inLocale(phase, 'title', locale) }))} {tag(phase.isExample)}
        </>,
      ],
    })),
  ];
}
