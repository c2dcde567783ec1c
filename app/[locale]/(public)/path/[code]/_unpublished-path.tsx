import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Receipt } from '@/app/_ui/receipt';
import { Waypoints } from '@/app/_ui/waypoints';
import { officeHoursInWords } from '@/lib/moderation/office-hours-words';
import { municipality } from '@/lib/platform/municipality';
import type { UnpublishedStatus } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

const states = { unconfirmed: 'pause', waiting: 'here', hidden: 'cut', returned: 'pause', withdrawn: 'cut' } as const;

type UnpublishedPathProps = { code: string; status: UnpublishedStatus };

/** Of what is not public, everybody sees the status only; its author reads more after signing in. */
export async function UnpublishedPath({ code, status }: UnpublishedPathProps) {
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  return (
    <>
      <div className="wrap path-top">
        <div>
          <p className="soft">{t('yourContribution')}</p>
          <h1>{t(`${status}.headline`)}</h1>
          <p className="lede">{t(`${status}.text`)}</p>
        </div>
        <Receipt
          label={t('receipt')}
          code={code}
          rows={[{ term: t('status'), value: t(`${status}.status`) }]}
          actions={<p className="hint">{t('keepCode')}</p>}
        />
      </div>
      <section className="band band-sea" aria-labelledby="way">
        <div className="wrap">
          <h2 className="vh" id="way">
            {t('way')}
          </h2>
          <Waypoints
            label={t('way')}
            stops={[
              {
                key: 'contribution',
                state: states[status],
                kind: t('hereNow', { name: ui('stop.contribution') }),
                heading: t(`${status}.here`),
                children: (
                  <p>
                    {t('authorsOnly')}{' '}
                    <LocalLink to="/me/contributions/[code]" params={{ code }}>
                      {t('toOwn')}
                    </LocalLink>
                    .
                    {status === 'hidden' ? (
                      <>
                        {' '}
                        {t('seeLog')} <LocalLink to="/moderation/log">{t('log')}</LocalLink>.
                      </>
                    ) : null}
                  </p>
                ),
              },
              ...(status === 'waiting'
                ? [
                    {
                      key: 'next',
                      state: 'next' as const,
                      kind: t('nextStop'),
                      heading: t('waiting.next'),
                      children: (
                        <p className="soft">
                          {t('waiting.nextText')}{' '}
                          {t('waiting.hours', { hours: officeHoursInWords(municipality().officeHours, locale) })}
                        </p>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      </section>
    </>
  );
}
