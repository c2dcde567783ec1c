import { getTranslations } from 'next-intl/server';
import { fileFormats } from '@/lib/papers/paper-files';
import type { VersionView } from '@/lib/papers/paper-views';

/** The files of a version, or how far they have come. */
export async function PaperFiles({ version: { id, number, files } }: { version: VersionView }) {
  const t = await getTranslations('papers');
  if (!files.isReady)
    return (
      <p>
        {files.hasFailed ? t('filesFailed') : t('filesUnderWay')}{' '}
        {files.hasFailed ? null : (
          <progress value={files.done} max={files.steps} aria-label={t('progress', { done: files.done, steps: files.steps })} />
        )}
      </p>
    );
  return (
    <ul className="plain">
      {[...fileFormats].reverse().map((format) => (
        <li key={format}>
          <a href={`/api/papers/${id}/${format}`} download>
            {t(`formats.${format}`)}
            <span className="vh"> {t('ofVersion', { number })}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={`/api/papers/${id}/json`} download>
          {t('formats.json')}
          <span className="vh"> {t('ofVersion', { number })}</span>
        </a>
      </li>
    </ul>
  );
}
