import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Seam } from '@/app/_ui/seam';
import type { Use } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale } from '@/lib/i18n/locale';
import type { SaidAndDoneView } from '@/lib/thread/said-and-done';
import { pageLocale } from '@/lib/web/page-locale';

const tones: Record<Use, BadgeTone> = {
  used: 'used',
  partly_used: 'part',
  not_used: 'not',
  outside_scope: 'not',
  passed_on: 'info',
};

/** You said, we did: also what was not used, with the reason. */
export async function SaidAndDone({ items }: { items: SaidAndDoneView[] }) {
  if (items.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('home.said');
  const ui = await getTranslations('ui');
  const uses = await getTranslations('path.use');
  return (
    <section className="band band-sand" aria-labelledby="sagde">
      <div className="wrap">
        <Seam
          id="sagde"
          saidHeading={t('saidHeading')}
          didHeading={t('didHeading')}
          stitches={items.map((item) => ({
            key: item.code,
            said: (
              <span lang={item.language === locale ? undefined : item.language}>
                {t('quote', { words: item.title ?? item.text })}
              </span>
            ),
            by: (
              <>
                {t('by', { project: inLocale(item.project, 'title', locale) })}{' '}
                {item.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
              </>
            ),
            outcome: <Badge tone={tones[item.use]}>{uses(item.use)}</Badge>,
            did: <span lang={locale === 'da' ? undefined : 'da'}>{item.reason}</span>,
            link: (
              <LocalLink to="/path/[code]" params={{ code: item.code }} className="small">
                {t(item.use === 'not_used' ? 'seeReason' : 'seeWay')}
                <span className="vh">: {withPlainMarks(item.title ?? '')}</span>
              </LocalLink>
            ),
          }))}
        />
      </div>
    </section>
  );
}
