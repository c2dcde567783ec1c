import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import type { Actor } from '@/lib/audit/actor';
import { inLocale } from '@/lib/i18n/locale';
import { listOwnCircles } from '@/lib/projects/server/circle-queries';
import { pageLocale } from '@/lib/web/page-locale';

/** The projects somebody is invited to; nothing where there are none. */
export async function MyCircles({ actor }: { actor: Actor }) {
  const circles = await listOwnCircles(actor);
  if (circles.length === 0) return null;
  const t = await getTranslations('circle.mine');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-circles">
      <h2 id="my-circles">{t('heading')}</h2>
      <p className="soft">{t('text')}</p>
      <ul className="border-t border-[var(--line)]">
        {circles.map((circle) => (
          <li className="border-b border-[var(--line)] py-4" key={circle.slug}>
            <LocalLink to="/invited/[slug]" params={{ slug: circle.slug }}>
              {inLocale(circle, 'title', locale)}
            </LocalLink>{' '}
            {circle.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
