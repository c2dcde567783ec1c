import { getTranslations } from 'next-intl/server';
import { ThreadFigureNumbers } from '@/app/_contributions/figure-numbers';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { isDemonstration } from '@/lib/platform/env';
import type { ThreadFigures } from '@/lib/thread/thread-figures';

/** Do we keep what we promise: each figure says what it counts and leads to the list it counted. */
export async function Figures({ figures }: { figures: ThreadFigures }) {
  if (figures.sent === 0) return null;
  const t = await getTranslations('figures');
  const ui = await getTranslations('ui');
  return (
    <section className="band" aria-labelledby="tal">
      <div className="wrap">
        <div className="band-head">
          <h2 id="tal">{t('heading')}</h2>
          <p className="lede">
            {t('text')} <LocalLink to="/figures">{t('more')}</LocalLink>{' '}
            {isDemonstration() ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </p>
        </div>
        <ThreadFigureNumbers figures={figures} />
      </div>
    </section>
  );
}
