import { getTranslations } from 'next-intl/server';
import { type ChartPlace, SeaChart } from '@/app/_ui/sea-chart';
import { frameAround } from '@/lib/drawing/sea-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectNameView, ProjectPageView, ProjectPoint } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type ProjectMapProps = { page: ProjectPageView };

const frame = { width: 900, height: 520, across: 0.3, down: 0.42 };
const onePlaceKm = 48;
const severalPlacesKm = 78;
/** How far off an approximate point may be; drawn as the dashed ring. */
const approximateKm = 2;

/** Where the project is, or where its cases are. Nothing when no place is known; the words beside it say the same. */
export async function ProjectMap({ page }: ProjectMapProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  const ui = await getTranslations('ui');
  const located = [page, ...page.cases].flatMap(withPoint);
  if (located.length === 0) return null;
  const places = located.map((one): ChartPlace => {
    const place = inLocale(one, 'place', locale);
    return {
      key: one.id,
      lon: one.point.longitude,
      lat: one.point.latitude,
      state: one.stop,
      label: one.id === page.id ? (place ?? inLocale(one, 'title', locale)) : inLocale(one, 'title', locale),
      sub: one.point.isApproximate ? ui('approximate') : undefined,
      href: one.id === page.id ? undefined : pathTo(locale, '/projects/[slug]', { slug: one.slug }),
      withinKm: one.point.isApproximate ? approximateKm : undefined,
    };
  });
  const size = frameAround(centre(located.map(({ point }) => point)), {
    ...frame,
    kmAcross: located.length > 1 ? severalPlacesKm : onePlaceKm,
  });
  return (
    <SeaChart
      id="project-map"
      size={size}
      fit="slice"
      label={t('mapLabel', { places: places.map(({ label }) => label).join(', ') })}
      places={places}
      townsFrom={700}
    />
  );
}

type Located = ProjectNameView & {
  placeDa: string | null;
  placeEn: string | null;
  stop: ProjectPageView['stop'];
  point: ProjectPoint | null;
};

function withPoint(one: Located): (Located & { point: ProjectPoint })[] {
  return one.point ? [{ ...one, point: one.point }] : [];
}

function centre(points: readonly ProjectPoint[]): { lon: number; lat: number } {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { lon: middle(points.map((point) => point.longitude)), lat: middle(points.map((point) => point.latitude)) };
}
