import { getTranslations } from 'next-intl/server';
import { momentInWords } from '@/lib/i18n/dates';
import { archiveKeptHours } from '@/lib/papers/case-archive';
import type { ArchiveView } from '@/lib/papers/case-views';
import { pageLocale } from '@/lib/web/page-locale';
import { KeepLooking } from '../_bulk/keep-looking';
import { RecordsForm } from './records-form';

type ArchiveSectionProps = { slug: string; path: string; archives: ArchiveView[] };

/** The case as one archive: asking for it, how far it has come, and fetching it. */
export async function ArchiveSection({ slug, path, archives }: ArchiveSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('caseDesk');
  const isUnderWay = archives.some(({ readyAt, hasFailed }) => readyAt === null && !hasFailed);
  return (
    <section aria-labelledby="archive" className="flow no-print">
      <h2 id="archive">{t('archive.heading')}</h2>
      <p className="soft">{t('archive.text', { hours: archiveKeptHours })}</p>
      {archives.length > 0 ? (
        <ul className="plain record-archives" aria-live="polite">
          {archives.map((archive) => (
            <li key={archive.id}>
              <ArchiveState archive={archive} />
            </li>
          ))}
        </ul>
      ) : null}
      {isUnderWay ? (
        <KeepLooking />
      ) : (
        <RecordsForm
          key={archives.length}
          does="archive"
          path={path}
          locale={locale}
          project={slug}
          submit={t('archive.ask')}
          originals={{ label: t('archive.originals'), hint: t('archive.originalsHint') }}
        />
      )}
    </section>
  );
}

async function ArchiveState({
  archive: { id, askedAt, readyAt, hasFailed, done, steps, bytes, sha256, ...archive },
}: {
  archive: ArchiveView;
}) {
  const locale = await pageLocale();
  const t = await getTranslations('caseDesk.archive');
  const at = momentInWords(askedAt, locale);
  if (hasFailed) return <p>{t('failed', { at })}</p>;
  if (!readyAt)
    return (
      <p>
        {t('underWay', { done, steps: Math.max(steps, 1) })}{' '}
        <progress value={done} max={Math.max(steps, 1)} aria-label={t('progress', { done, steps: Math.max(steps, 1) })} />
      </p>
    );
  return (
    <p>
      <a href={`/api/workspace/archives/${id}`} download>
        {t('fetch', { at })}
      </a>{' '}
      <span className="small soft">
        {t('size', { kilobytes: Math.ceil((bytes ?? 0) / 1000) })}
        {archive.withOriginals ? ` ${t('hasOriginals')}` : null}
      </span>
      <br />
      <code className="hash">{sha256}</code>
    </p>
  );
}
