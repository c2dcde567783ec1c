import { getTranslations } from 'next-intl/server';
import { LifeList } from '@/app/_strategy/life-list';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { ThemeContent } from './_theme-content';

/** The life of the theme and of its initiatives: when each came, began and ended, and why. Nothing where nobody wrote it down. */
export async function ThemeLife({ content: { theme } }: { content: ThemeContent }) {
  const lived = theme.initiatives.filter(({ changes }) => changes.length > 1);
  if (theme.changes.length === 0 && lived.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('life');
  return (
    <section className="wrap section" id="liv" aria-labelledby="liv-h">
      <h2 id="liv-h">{t('heading')}</h2>
      {theme.state === 'concluded' ? <p className="lede">{t('overText')}</p> : null}
      <LifeList changes={theme.changes} plan={theme.plan} />
      {lived.map((initiative) => (
        <section key={initiative.slug} aria-labelledby={`liv-${initiative.slug}`}>
          <h3 id={`liv-${initiative.slug}`}>{t('ofInitiative', { title: inLocale(initiative, 'title', locale) })}</h3>
          <LifeList changes={initiative.changes} plan={theme.plan} />
        </section>
      ))}
    </section>
  );
}
