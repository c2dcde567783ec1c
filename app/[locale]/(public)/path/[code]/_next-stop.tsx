import { getTranslations } from 'next-intl/server';
import type { Waypoint } from '@/app/_ui/waypoints';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PathStopKind } from '@/lib/thread/path';
import type { PublicPathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What happens next, when that is known, and who is to do it; then the names of what follows. */
export async function nextStop(path: PublicPathView, ahead: readonly PathStopKind[]): Promise<Waypoint[]> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const { next, phase } = path;
  if (next === 'complete') return [];
  const committee = phase.committee ? inLocale(phase.committee, 'name', locale) : t('municipality');
  const isOver = next === 'resting' || next === 'ended';
  const first: Waypoint = {
    key: 'next',
    state: next === 'resting' ? 'pause' : next === 'ended' ? 'cut' : 'next',
    kind: isOver ? t('stopped') : t('nextStop'),
    when: next === 'phaseCloses' ? longDate(phase.closesOn, locale) : isOver ? null : t('dateUnknown'),
    heading: t(`next.${next}.heading`),
    children: (
      <>
        <p className="soft">{t(`next.${next}.text`, { date: longDate(phase.closesOn, locale), committee })}</p>
        {isOver ? null : <p className="soft">{inLocale(phase, 'afterwards', locale)}</p>}
      </>
    ),
  };
  const later = isOver ? [] : ahead.filter((kind) => kind === 'decision' || kind === 'effect');
  const covered: PathStopKind | null = next === 'decision' || next === 'use' ? 'decision' : next === 'effect' ? 'effect' : null;
  const ui = await getTranslations('ui');
  return [
    first,
    ...later
      .filter((kind): kind is 'decision' | 'effect' => kind !== covered)
      .map((kind): Waypoint => ({ key: kind, state: 'next', kind: ui(`stop.${kind}`), heading: t(`later.${kind}`) })),
  ];
}
