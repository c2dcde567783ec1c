import { getTranslations } from 'next-intl/server';
import type { ChartPlace } from '@/app/_ui/sea-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPointView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** How far from the truth an approximate point may be. */
const cirkaKm = 1;

/** Projects as places on a chart: shape for their state, days left in words, a ring where the point is only about right. */
export async function chartPlaces(points: ProjectPointView[]): Promise<ChartPlace[]> {
  const locale = await pageLocale();
  const t = await getTranslations('home');
  const ui = await getTranslations('ui.state');
  return points.map(({ id, slug, stop, point, daysLeft, ...named }) => ({
    key: id,
    lon: point.longitude,
    lat: point.latitude,
    state: stop === 'here' ? ('done' as const) : stop,
    label: inLocale(named, 'title', locale),
    sub: daysLeft === null ? (stop === 'here' ? undefined : ui(stop)) : t('daysLeft', { count: daysLeft }),
    href: pathTo(locale, '/projects/[slug]', { slug }),
    withinKm: point.isApproximate ? cirkaKm : undefined,
  }));
}
