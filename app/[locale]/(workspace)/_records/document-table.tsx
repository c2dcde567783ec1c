import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { momentInWords } from '@/lib/i18n/dates';
import { directionOf } from '@/lib/papers/case-document';
import { partyWords, recordTitle } from '@/lib/papers/case-record';
import type { CaseDocumentView } from '@/lib/papers/case-views';
import type { PaperTexts } from '@/lib/papers/paper-texts';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { DocumentFiles } from './document-files';
import { recordsPath } from './records-path';

type DocumentTableProps = { slug: string; documents: CaseDocumentView[] };

/** The documents of a case, each with an address of its own. */
export async function DocumentTable({ slug, documents }: DocumentTableProps) {
  const locale = await pageLocale();
  const t = await getTranslations('caseDesk');
  const say = textsIn(locale, 'caseRecords') as unknown as PaperTexts;
  const columns = ['number', 'date', 'title', 'direction', 'parties', 'sha256'] as const;
  return (
    <div className="records">
      <Table
        caption={t('caption')}
        columns={columns.map((key) => ({ key, label: t(`columns.${key}`), number: key === 'number' }))}
        rows={documents.map(({ id, number, kind, at, record, sha256, files }) => ({
          key: id,
          cells: [
            <a key="number" id={`akt-${number}`} href={recordsPath(locale, slug, { number })}>
              <span className="vh">{t('document')} </span>
              {number}
            </a>,
            momentInWords(at, locale),
            <div key="title">
              {recordTitle(record ?? undefined, kind, say)}
              {record && record.marks.length > 0 ? (
                <span className="small soft record-marks"> {record.marks.map((mark) => say(`marks.${mark}`)).join(' · ')}</span>
              ) : null}
              {record?.sentAt ? (
                <span className="small soft record-marks">{t('sentAt', { at: momentInWords(record.sentAt, locale) })}</span>
              ) : null}
              <DocumentFiles number={number} files={files} />
            </div>,
            say(`directions.${directionOf[kind]}`),
            record ? (
              <>
                {record.from ? <span className="record-party">{t('from', { who: partyWords(record.from, say) })}</span> : null}
                {record.to ? <span className="record-party">{t('to', { who: partyWords(record.to, say) })}</span> : null}
              </>
            ) : null,
            sha256 ? (
              <code key="hash" className="hash">
                {sha256}
              </code>
            ) : (
              '–'
            ),
          ],
        }))}
      />
    </div>
  );
}
