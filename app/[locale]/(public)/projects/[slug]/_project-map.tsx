import { getTranslations } from 'next-intl/server';
import { type ChartPlace, SeaChart } from '@/app/_ui/sea-chart';
import { DJURSLAND, frameAround } from '@/lib/drawing/sea-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectNameView, ProjectPageView, ProjectPoint } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type ProjectMapProps = { page: ProjectPageView };

const frame = { width: 900, height: 520, kmAcross: 48, across: 0.3, down: 0.42 };
/** The ticket lies on the right half of the chart. */
const ticket = { left: 380, top: 0, right: 900, bottom: 520 };

/** Where the project is. Nothing when no place is known; the words beside it say the same. */
export async function ProjectMap({ page }: ProjectMapProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  if (!page.point) return null;
  const place = await chartPlace({ ...page, point: page.point }, inLocale(page, 'place', locale));
  return (
    <SeaChart
      id="project-map"
      size={frameAround({ lon: place.lon, lat: place.lat }, frame)}
      fit="slice"
      label={t('mapLabel', { places: place.label })}
      places={[place]}
      townsFrom={700}
      keepClear={[ticket]}
    />
  );
}

/** The cases of a parent on one map; their table is its list. */
export async function CasesMap({ page }: ProjectMapProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project');
  const located = page.cases.flatMap((one) => (one.point ? [{ ...one, point: one.point }] : []));
  if (located.length === 0) return null;
  const places = await Promise.all(
    located.map(async (one) => ({
      ...(await chartPlace(one, inLocale(one, 'place', locale))),
      href: pathTo(locale, '/projects/[slug]', { slug: one.slug }),
    })),
  );
  return (
    <SeaChart
      id="cases-map"
      className="chart-box"
      size={DJURSLAND}
      small
      label={t('mapLabel', { places: places.map(({ label }) => label).join(', ') })}
      places={places}
    />
  );
}

/** How far off an approximate point may be; drawn as the dashed ring. */
const approximateKm = 2;

type Located = ProjectNameView & { point: ProjectPoint; stop: ProjectPageView['stop'] };

async function chartPlace(one: Located, place: string | null): Promise<ChartPlace> {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const { longitude, latitude, isApproximate } = one.point;
  return {
    key: one.id,
    lon: longitude,
    lat: latitude,
    state: one.stop,
    label: place ?? inLocale(one, 'title', locale),
    sub: isApproximate ? ui('approximate') : undefined,
    withinKm: isApproximate ? approximateKm : undefined,
  };
}
