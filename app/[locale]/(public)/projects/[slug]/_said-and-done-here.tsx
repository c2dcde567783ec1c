import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { saidAndDoneContent } from './_said-and-done-content';

/** How many of the project's contributions were used, partly, not or elsewhere, and the way to each with its reason. */
export async function SaidAndDoneHere({ slug }: { slug: string }) {
  const content = await saidAndDoneContent(slug);
  if (!content || content.groups.length === 0) return null;
  const t = await getTranslations('saidAndDone');
  return (
    <div className="split" id="sagt-og-gjort">
      <div>
        <h2 id="said-done-h">{t('title')}</h2>
        <p className="soft">{t('teaser')}</p>
      </div>
      <section aria-labelledby="said-done-h">
        <ul className="plain-list">
          {content.groups.map(({ outcome, count }) => (
            <li key={outcome}>
              <LocalLink to="/projects/[slug]/said-and-done" params={{ slug }} anchor={outcome}>
                {t(`counts.${outcome}`, { count })}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
