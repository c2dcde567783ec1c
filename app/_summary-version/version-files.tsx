import type { Locale } from '@/lib/i18n/locale';
import { versionFormats } from '@/lib/insight/summary-files';
import type { VersionLineView } from '@/lib/insight/version-views';
import { textsIn } from '@/lib/web/texts';

/** The files of a version in the reader's language, the data its hash was made from, or how far they have come. */
export function VersionFiles({ version: { code, number, files }, locale }: { version: VersionLineView; locale: Locale }) {
  const t = textsIn(locale, 'summaryVersion.page');
  if (!files.isReady) return <p className="small">{files.hasFailed ? t('filesFailed') : t('filesWait')}</p>;
  return (
    <ul className="plain version-files">
      {[...versionFormats].reverse().map((format) => (
        <li key={format}>
          <a href={`/api/summaries/${code}/${locale}.${format}`} download>
            {t(`formats.${format}`)}
            <span className="vh"> {t('badge', { number })}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={`/api/summaries/${code}/json`} download>
          {t('formats.json')}
          <span className="vh"> {t('badge', { number })}</span>
        </a>
      </li>
    </ul>
  );
}
