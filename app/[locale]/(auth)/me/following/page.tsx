import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { mostOfAKind, radiusChoices } from '@/lib/notifications/follow-schema';
import { type FollowView, listFollows } from '@/lib/notifications/server/follow-queries';
import { listPlaces } from '@/lib/notifications/server/places';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { signedInOnly } from '../signed-in-only';
import { AreaForm } from './area-form';
import { UnfollowForm } from './unfollow-form';
import { WordForm } from './word-form';

export async function generateMetadata() {
  const t = await getTranslations('following');
  return pageMetadata({ page: '/me/following', title: t('title'), hidden: true });
}

/** All one follows, and the places and words one can follow beside projects and themes. */
export default async function FollowingPage() {
  await connection();
  const actor = await signedInOnly('/me/following');
  const locale = await pageLocale();
  const follows = await listFollows(actor);
  const t = await getTranslations('following');
  const here = pathTo(locale, '/me/following');
  return (
    <PageShell page="/me/following">
      <div className="wrap band grid grid-cols-1 gap-8">
        <div className="grid gap-3">
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          <p className="meta">
            <LocalLink to="/me/news">{t('toNews')}</LocalLink>
            <LocalLink to="/me/notifications">{t('toPreferences')}</LocalLink>
          </p>
        </div>
        {follows.length === 0 ? (
          <EmptyState level={2} heading={t('emptyHeading')} action={<LocalLink to="/projects">{t('toProjects')}</LocalLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <section aria-labelledby="followed">
            <h2 id="followed">{t('listHeading', { count: follows.length })}</h2>
            <ul className="follow-list">
              {follows.map((follow) => (
                <FollowLine key={follow.id} follow={follow} locale={locale} here={here} />
              ))}
            </ul>
          </section>
        )}
        <section className="grid gap-3" aria-labelledby="areas">
          <h2 id="areas">{t('areaHeading')}</h2>
          <p className="soft">{t('areaText', { most: mostOfAKind })}</p>
          <AreaForm
            locale={locale}
            here={here}
            places={listPlaces().map(({ name }) => name)}
            texts={{
              place: t('place'),
              radius: t('radius'),
              radii: radiusChoices.map((km) => ({ value: String(km), label: t('kilometres', { km }) })),
              submit: t('followArea'),
              errors: t('errorsHeading'),
            }}
          />
        </section>
        <section className="grid gap-3" aria-labelledby="words">
          <h2 id="words">{t('wordHeading')}</h2>
          <p className="soft">{t('wordText', { most: mostOfAKind })}</p>
          <WordForm
            locale={locale}
            here={here}
            texts={{
              word: t('word'),
              hint: t('wordHint'),
              submit: t('followWord'),
              errors: t('errorsHeading'),
            }}
          />
        </section>
      </div>
    </PageShell>
  );
}

async function FollowLine({ follow, locale, here }: { follow: FollowView; locale: Locale; here: string }) {
  const t = await getTranslations('following');
  const { id, target, project, theme, word, place, radiusKm } = follow;
  const name = project ?? theme;
  const title = name ? inLocale(name, 'title', locale) : (word ?? t('around', { place: place ?? '', km: radiusKm ?? 0 }));
  return (
    <li className="follow-line">
      <span>
        <span className="soft">{t(`target.${target}`)}: </span>
        {project ? (
          <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
            {title}
          </LocalLink>
        ) : theme ? (
          <LocalLink to="/strategy/[theme]" params={{ theme: theme.slug }}>
            {title}
          </LocalLink>
        ) : (
          title
        )}
      </span>
      <UnfollowForm locale={locale} here={here} id={id} texts={{ stop: t('stop'), title, failed: t('failed') }} />
    </li>
  );
}
