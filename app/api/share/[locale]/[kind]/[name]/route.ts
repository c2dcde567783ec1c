import { inLocale, isLocale, type Locale } from '@/lib/i18n/locale';
import { drawShareCard } from '@/lib/insight/server/draw-share-card';
import { municipality } from '@/lib/platform/municipality';
import { getSharedProject } from '@/lib/projects/server/share-queries';
import { getThemePage } from '@/lib/strategy/server/plan-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { openPicture, pictureRoute } from '@/lib/web/open-picture';
import { textsIn } from '@/lib/web/texts';

type Context = { params: Promise<{ locale: string; kind: string; name: string }> };

/** Called by name each time: what is kept is assigned after this. */
const pictures: Record<string, (slug: string, locale: Locale) => Promise<ReturnType<typeof openPicture> | null>> = {
  projects: (slug, locale) => project(slug, locale),
  themes: (slug, locale) => theme(slug, locale),
  site: (name, locale) => site(name, locale),
};

/** The picture of a page for those who share it; drawn once, and again when what it shows changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, kind, name } = await params;
  const [, slug = ''] = /^(.+)\.png$/.exec(name) ?? [];
  return pictureRoute(request, async () => (isLocale(locale) && slug ? ((await pictures[kind]?.(slug, locale)) ?? null) : null));
}

async function project(slug: string, locale: Locale) {
  'use cache';
  const found = await getSharedProject(slug);
  cachedUntilChanged(found ? `project:${found.id}` : 'any:project');
  if (!found) return null;
  const t = textsIn(locale, 'sharing');
  const eyebrow = [found.isExample ? t('example') : null, t('project')].filter(Boolean).join(' · ');
  const title = inLocale(found, 'title', locale);
  return openPicture(
    await drawShareCard({ eyebrow, title, foot: municipality().name, lang: locale, point: found.point, strands: 3 }),
  );
}

async function theme(slug: string, locale: Locale) {
  'use cache';
  cachedUntilChanged('any:theme');
  const found = await getThemePage(slug);
  if (!found) return null;
  const t = textsIn(locale, 'sharing');
  const title = inLocale(found, 'title', locale);
  return openPicture(
    await drawShareCard({ eyebrow: t('theme'), title, foot: municipality().name, lang: locale, point: null, strands: 5 }),
  );
}

async function site(name: string, locale: Locale) {
  'use cache';
  cachedUntilChanged('any:theme');
  if (name !== 'traaden') return null;
  const t = textsIn(locale, 'sharing');
  return openPicture(
    await drawShareCard({
      eyebrow: t('site'),
      title: t('siteTitle'),
      foot: municipality().name,
      lang: locale,
      point: null,
      strands: 3,
    }),
  );
}
