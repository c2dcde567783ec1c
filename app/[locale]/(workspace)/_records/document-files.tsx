import { getTranslations } from 'next-intl/server';
import { fileAddress } from '@/lib/files/file-name';
import type { CaseFileView } from '@/lib/papers/case-views';

type DocumentFilesProps = { number: number; files: CaseFileView[] };

/** What belongs to a document as it came, each with its fingerprint. */
export async function DocumentFiles({ number, files }: DocumentFilesProps) {
  if (files.length === 0) return null;
  const t = await getTranslations('caseDesk');
  return (
    <ul className="plain record-files">
      {files.map((file) => (
        <li key={file.id}>
          {t('attachment', { number: `${number}-${file.number}` })}{' '}
          {file.isWithheld ? (
            <span className="soft">{t('withheld')}</span>
          ) : (
            <a href={fileAddress(file)} download>
              {file.name}
            </a>
          )}{' '}
          <code className="hash">{file.sha256}</code>
        </li>
      ))}
    </ul>
  );
}
