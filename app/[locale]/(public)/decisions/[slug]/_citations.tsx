import { getTranslations } from 'next-intl/server';
import { useTones } from '@/app/_contributions/use-tones';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Voice } from '@/app/_ui/voice';
import type { CitationView } from '@/lib/decisions/decision-views';
import { pageLocale } from '@/lib/web/page-locale';

type CitationsProps = { citations: CitationView[] };

/** What citizens said that the decision draws on, each with how it was used and why. */
export async function Citations({ citations }: CitationsProps) {
  const locale = await pageLocale();
  const t = await getTranslations('decisions');
  const ui = await getTranslations('ui');
  return (
    <div className="split" id="bidrag">
      <div>
        <h2 id="cited-h">{t('cited', { count: citations.length })}</h2>
        <p className="soft">{t('citedText')}</p>
      </div>
      <section aria-labelledby="cited-h">
        {citations.length === 0 ? (
          <p className="soft">{t('noneCited')}</p>
        ) : (
          <ul className="uses">
            {citations.map((citation) => (
              <li key={citation.code}>
                <Voice
                  text={citation.title ?? citation.text}
                  lang={citation.language === locale ? undefined : citation.language}
                />
                <Badge tone={useTones[citation.use]}>{t(`use.${citation.use}`)}</Badge>
                <p>
                  {citation.reason}{' '}
                  <LocalLink to="/path/[code]" params={{ code: citation.code }}>
                    {t('seePath', { code: citation.code })}
                  </LocalLink>{' '}
                  {citation.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
