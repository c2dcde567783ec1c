import { dateOfMoment } from '@/lib/i18n/dates';
import { citation } from '@/lib/insight/version-texts';
import type { VersionView } from '@/lib/insight/version-views';
import { env } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type VersionCiteProps = { version: VersionView; hrefOf?: (code: string) => string };

/** How to cite a version, how to see that nothing in it has changed, and the other versions. */
export async function VersionCite({ version, hrefOf }: VersionCiteProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'summaryVersion');
  const { content, code, sha256, others } = version;
  const address = new URL(pathTo(locale, '/summaries/[code]', { code }), env().TRAADEN_URL).href;
  return (
    <div className="wrap band stacked">
      <section aria-labelledby="cite-h">
        <h2 id="cite-h">{t('cite.heading')}</h2>
        <p className="cite" id="citation">
          {citation({ ...content, sha256 }, address, locale)}
        </p>
        {content.isExample ? <p className="soft">{t('example')}</p> : null}
      </section>
      <section aria-labelledby="check-h">
        <h2 id="check-h">{t('page.checkHeading')}</h2>
        <p>{t('cite.check')}</p>
        <p>
          <code className="hash">{sha256}</code>
        </p>
        <p className="hint">{t('cite.words')}</p>
      </section>
      {hrefOf && others.length > 0 ? (
        <section aria-labelledby="others-h">
          <h2 id="others-h">{t('page.othersHeading')}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={hrefOf(other.code)}>
                  {t(other.withdrawal ? 'page.otherWithdrawn' : 'page.other', {
                    number: other.number,
                    date: dateOfMoment(other.frozenAt, locale),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
