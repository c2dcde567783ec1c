import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { knownBases } from '@/lib/projects/hearing';
import { earliestDeadline, lawOf, meetingsWarning, quietPeriodsIn, shortPeriod } from '@/lib/projects/hearing-rules';
import type { EditedHearing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';

type PeriodCheckProps = { edited: EditedHearing };

/** Whether the period of a hearing holds by its legal bases, and what else to think of before it is shown. */
export async function PeriodCheck({ edited }: PeriodCheckProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearingDesk.check');
  const { hearing, opensOn, closesOn, countsFrom } = edited;
  const bases = knownBases(hearing?.legalBases ?? []);
  const short = shortPeriod(bases, countsFrom, closesOn);
  const { date, basis } = earliestDeadline(bases, countsFrom);
  const law = lawOf(basis);
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('heading')}</h2>
      <p>
        {t('period', { from: longDate(opensOn, locale), to: longDate(closesOn, locale) })}{' '}
        {t('countsFrom', { date: plainDate(countsFrom, locale) })}
      </p>
      {bases.length === 0 ? <Banner strong={t('noBasis')}>{t('noBasisText')}</Banner> : null}
      {short ? (
        <Banner tone="error" strong={t('short')}>
          {t('shortText', { law: short.law, weeks: short.weeks, date: longDate(short.earliest, locale) })}
        </Banner>
      ) : null}
      {bases.length > 0 && !short ? (
        <Banner tone="ok">{law ? t('holds', { law, date: longDate(date, locale) }) : t('holdsFreely')}</Banner>
      ) : null}
      {quietPeriodsIn(opensOn, closesOn).map((period) => (
        <Banner key={period} strong={t('quiet')}>
          {t(`quietPeriods.${period}`)}
        </Banner>
      ))}
      <MeetingCheck edited={edited} />
    </section>
  );
}

async function MeetingCheck({ edited: { project, hearing, opensOn, closesOn, meetingDays } }: PeriodCheckProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearingDesk.check');
  if (project.kind !== 'solar_case') return null;
  const warning = meetingsWarning({ opensOn, closesOn }, [hearing?.meetingOn ?? null, ...meetingDays]);
  if (!warning) return null;
  const text =
    warning.kind === 'late'
      ? t('meetingLate', { days: warning.daysBefore, date: longDate(warning.latest, locale) })
      : t(warning.kind === 'missing' ? 'meetingMissing' : 'meetingOutside');
  return (
    <Banner strong={t('meeting')}>
      {text} {hearing?.meetingReason ? t('meetingReason', { reason: hearing.meetingReason }) : null}
    </Banner>
  );
}
