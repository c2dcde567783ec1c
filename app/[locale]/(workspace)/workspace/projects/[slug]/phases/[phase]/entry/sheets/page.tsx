import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { type BatchLineView, undoDays } from '@/lib/participation/entry-batch';
import { columnNames, columnsFor, type EntryKind } from '@/lib/participation/entry-columns';
import { mostEntryRows } from '@/lib/participation/entry-sheet';
import { listBatches } from '@/lib/participation/server/batch-queries';
import { guestActs } from '@/lib/projects/phase-demands';
import { getPhaseForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { moment } from '../../../../../../../_desk/moment';
import { ReadSheetForm } from '../../../../../../../_entry/sheet-forms';

type Props = { params: Promise<{ slug: string; phase: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entrySheet');
  return { title: t('title'), robots: { index: false } };
}

/** Where many letters, calls or notes are entered at once, and the spreadsheets that were. */
export default async function EntrySheets({ params }: Props) {
  const { slug, phase: phaseSlug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/entry/sheets', { slug, phase: phaseSlug });
  const found = await getPhaseForEditing(employee, slug, phaseSlug);
  if (!found || !mayIn(employee, 'contribution.enter', found.projectId)) notFound();
  const t = await getTranslations('entrySheet');
  const entry = await getTranslations('entry');
  const locale = await pageLocale();
  const ofPhase = { slug, phase: phaseSlug };
  const kinds = guestActs.filter((act) => found.acts.includes(act));
  const batches = await listBatches(employee, found.id);
  return (
    <DeskPage employee={employee} place="projects" heading={t('heading', { phase: inLocale(found, 'title', locale) })}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/entry" params={ofPhase}>
          {t('toEntry')}
        </LocalLink>
      </p>
      {found.isPublished && kinds.length > 0 ? (
        <>
          <p>{t('lede', { days: undoDays })}</p>
          <section aria-labelledby="template">
            <h2 id="template">{t('templateHeading')}</h2>
            {kinds.map((kind) => (
              <Template key={kind} kind={kind} slug={slug} phase={phaseSlug} locale={locale} />
            ))}
          </section>
          <section aria-labelledby="read">
            <h2 id="read">{t('readHeading')}</h2>
            <ReadSheetForm
              locale={locale}
              path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/entry/sheets', ofPhase)}
              phaseId={found.id}
              kinds={kinds.map((kind) => ({ value: kind, label: entry(`kinds.${kind}`) }))}
              texts={{
                kind: t('kind'),
                file: t('file'),
                fileHint: t('fileHint', { rows: mostEntryRows }),
                submit: t('read'),
                errors: entry('errorsHeading'),
                unreachable: entry('unreachable'),
              }}
            />
          </section>
        </>
      ) : (
        <Banner strong={entry('notTaken')}>{entry('notTakenText')}</Banner>
      )}
      <section aria-labelledby="former">
        <h2 id="former">{t('formerHeading')}</h2>
        {batches.length === 0 ? (
          <p className="soft">{t('noneFormer')}</p>
        ) : (
          <Table
            caption={t('formerHeading')}
            columns={(['fileName', 'readAt', 'by', 'state'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
            rows={batches.map((batch) => ({
              key: batch.id,
              cells: [
                <LocalLink
                  key="name"
                  to="/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]"
                  params={{ ...ofPhase, batch: batch.id }}
                >
                  {batch.fileName}
                </LocalLink>,
                moment(batch.readAt, locale),
                batch.by ?? t('nobody'),
                <StateOf key="state" batch={batch} />,
              ],
            }))}
          />
        )}
      </section>
    </DeskPage>
  );
}

type TemplateProps = { kind: EntryKind; slug: string; phase: string; locale: Locale };

/** An empty spreadsheet of one kind, and the names of its columns in words. */
async function Template({ kind, slug, phase, locale }: TemplateProps) {
  const t = await getTranslations('entrySheet');
  const address = (format: string) =>
    `/api/workspace/projects/${slug}/phases/${phase}/entries/${kind}.${format}?locale=${locale}`;
  return (
    <p>
      <a href={address('xlsx')} download>
        {t('template', { kind })}
      </a>{' '}
      <a href={address('csv')} download aria-label={t('templateCsvLabel', { kind })}>
        {t('templateCsv')}
      </a>
      <br />
      <span className="small soft">
        {columnsFor(kind)
          .map((column) => columnNames[column][locale])
          .join(' · ')}
      </span>
    </p>
  );
}

async function StateOf({ batch }: { batch: BatchLineView }) {
  const t = await getTranslations('entrySheet');
  return t(`states.${batch.state}`, { count: batch.goodRows });
}
