import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { dayAndMonth, monthName } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { type PageParams, pathTo } from '@/lib/i18n/paths';
import type { CycleEntry, CycleKind, CycleMonth } from '@/lib/papers/cycle';
import { pageLocale } from '@/lib/web/page-locale';

type CycleMonthsProps = { months: CycleMonth[] /** Copenhagen date. */; today: string };

/** Twelve months beside one another, each with its dates in order; the month we are in is marked. */
export async function CycleMonths({ months, today }: CycleMonthsProps) {
  const t = await getTranslations('cycle');
  const locale = await pageLocale();
  return (
    <div className="cycle">
      {months.map(({ month, entries }) => (
        <section
          key={month}
          aria-labelledby={`m-${month}`}
          aria-current={today.startsWith(month) ? 'date' : undefined}
          className="cycle-month"
        >
          <h2 id={`m-${month}`}>{monthName(month, locale)}</h2>
          {entries.length === 0 ? (
            <p className="soft">{t('nothing')}</p>
          ) : (
            <ul className="plain">
              {entries.map((entry) => (
                <Entry key={`${entry.kind}-${entry.on}-${entry.titleDa}-${entry.aboutDa}`} entry={entry} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

const tones: Partial<Record<CycleKind, BadgeTone>> = {
  hearingOpens: 'info',
  hearingCloses: 'part',
  decision: 'done',
  milestone: 'next',
};

async function Entry({ entry }: { entry: CycleEntry }) {
  const t = await getTranslations('cycle');
  const locale = await pageLocale();
  const { on, kind, page, params, isInternal, aboutDa, aboutEn } = entry;
  const about = locale === 'da' ? aboutDa : aboutEn;
  return (
    <li>
      <p className="cycle-date">
        <time dateTime={on}>{dayAndMonth(on, locale)}</time>{' '}
        <Badge tone={isInternal ? 'next' : (tones[kind] ?? 'info')}>{t(`kinds.${kind}`)}</Badge>
      </p>
      <p>
        <a href={pathTo(locale, page, ...([params] as unknown as PageParams<typeof page>))}>{inLocale(entry, 'title', locale)}</a>
      </p>
      {about || isInternal ? (
        <p className="small soft">{[about, isInternal ? t('internal') : ''].filter(Boolean).join(' · ')}</p>
      ) : null}
    </li>
  );
}
