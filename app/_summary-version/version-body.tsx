import '@/app/_ui/styles/partner.css';
import { Banner } from '@/app/_ui/banner';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stamp } from '@/app/_ui/stamp';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { VersionView } from '@/lib/insight/version-views';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { VersionChange } from './version-change';
import { VersionCite } from './version-cite';
import { VersionFiles } from './version-files';
import { VersionParts } from './version-parts';

type VersionBodyProps = {
  version: VersionView;
  /** Where another version of the same summary is read; none where a link shows one alone. */
  hrefOf?: (code: string) => string;
  /** Said under the title, such as who the page is shared with. */
  note?: string;
};

/** A frozen summary: what it is, whether it still holds, what has changed, its blocks, how to cite and check it. */
export async function VersionBody({ version, hrefOf, note }: VersionBodyProps) {
  const locale = await pageLocale();
  const { content, withdrawal } = version;
  return (
    <>
      <VersionTop version={version} note={note} hasFiles={hrefOf !== undefined} />
      {withdrawal ? (
        <div className="wrap band">
          <Banner tone="error" strong={textsIn(locale, 'summaryVersion.page')('withdrawnHeading')}>
            {textsIn(locale, 'summaryVersion.page')('withdrawn', { date: dateOfMoment(withdrawal.withdrawnAt, locale) })}{' '}
            {inLocale(withdrawal, 'reason', locale)}
          </Banner>
        </div>
      ) : null}
      <Newer version={version} hrefOf={hrefOf} />
      {content.change ? <VersionChange change={content.change} locale={locale} /> : null}
      <VersionParts parts={content.parts} locale={locale} />
      <VersionCite version={version} hrefOf={hrefOf} />
    </>
  );
}

type TopProps = { version: VersionView; note?: string; hasFiles: boolean };

async function VersionTop({ version, note, hasFiles }: TopProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'summaryVersion.page');
  const { content, code, number, sha256, frozenAt, publishedAt } = version;
  return (
    <div className="wrap partner-top">
      <div>
        <p className="soft">
          {t('of', { title: content.ofTitle[locale] })}{' '}
          {content.isExample ? <ExampleTag>{textsIn(locale, 'ui')('exampleNumbers')}</ExampleTag> : null}
        </p>
        <h1>{content.title[locale]}</h1>
        <p className="lede">{t('lede')}</p>
        <p className="meta">
          <span>{content.municipality}</span>
          <span>{t('code', { code })}</span>
          <span>{publishedAt ? t('published', { date: dateOfMoment(publishedAt, locale) }) : t('notPublished')}</span>
        </p>
        {note ? <p className="soft">{note}</p> : null}
      </div>
      <Stamp
        label={t('badge', { number })}
        version={t('badge', { number })}
        digest={sha256}
        actions={hasFiles ? <VersionFiles version={version} locale={locale} /> : null}
      >
        {t('frozen', { date: dateOfMoment(frozenAt, locale) })}
      </Stamp>
    </div>
  );
}

/** That there is a later version one may read. */
async function Newer({ version, hrefOf }: Pick<VersionBodyProps, 'version' | 'hrefOf'>) {
  const newer = version.others.find(({ number, withdrawal }) => number > version.number && !withdrawal);
  if (!newer || !hrefOf) return null;
  const t = textsIn(await pageLocale(), 'summaryVersion.page');
  return (
    <div className="wrap band">
      <Banner>
        {t('newer', { number: newer.number })} <a href={hrefOf(newer.code)}>{t('openNewer', { number: newer.number })}</a>
      </Banner>
    </div>
  );
}
