import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import type { Locale } from '@/lib/i18n/locale';
import { type BatchView, isGood } from '@/lib/participation/entry-batch';
import { getBatch } from '@/lib/participation/server/batch-queries';
import { now } from '@/lib/platform/clock';
import { getPhaseForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../../_desk/employee-only';
import { moment } from '../../../../../../../../_desk/moment';
import { EnterBatchForm, UndoBatchForm } from '../../../../../../../../_entry/sheet-forms';
import { FaultyLines, GoodLines, shownLines } from '../../../../../../../../_entry/sheet-lines';
import { sheetPath } from '../../../../../../../../_entry/sheet-path';

type Props = { params: Promise<{ slug: string; phase: string; batch: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entrySheet');
  return { title: t('title'), robots: { index: false } };
}

/** One spreadsheet: what is in it and what is wrong, then what was entered, with the way back. */
export default async function EntrySheet({ params }: Props) {
  const { slug, phase, batch: id } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]', {
    slug,
    phase,
    batch: id,
  });
  const found = await getPhaseForEditing(employee, slug, phase);
  if (!found || !mayIn(employee, 'contribution.enter', found.projectId)) notFound();
  const batch = await getBatch(employee, found.id, id);
  if (!batch) notFound();
  const t = await getTranslations('entrySheet');
  const locale = await pageLocale();
  const path = sheetPath(locale, { project: slug, phase, batchId: id });
  const form = { locale, path, batchId: id };
  return (
    <DeskPage employee={employee} place="projects" heading={batch.fileName}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/entry/sheets" params={{ slug, phase }}>
          {t('toSheets')}
        </LocalLink>
      </p>
      {batch.state === 'read' ? <Preview batch={batch} form={form} /> : null}
      {batch.state === 'entering' ? <Entering batch={batch} form={form} /> : null}
      {batch.state === 'entered' ? <Entered batch={batch} form={form} /> : null}
      {batch.state === 'undone' ? (
        <Banner strong={t('undone', { at: moment(batch.undoneAt ?? batch.readAt, locale) })}>{t('undoneText')}</Banner>
      ) : null}
    </DeskPage>
  );
}

type StateProps = { batch: BatchView; form: { locale: Locale; path: string; batchId: string } };

async function Preview({ batch, form }: StateProps) {
  const t = await getTranslations('entrySheet');
  const { locale } = form;
  const good = batch.lines.filter(isGood);
  const faulty = batch.lines.filter((line) => !isGood(line));
  const file = `/api/workspace/entry-batches/${batch.id}/faulty.csv?locale=${locale}`;
  return (
    <>
      <Banner tone={faulty.length === 0 ? 'ok' : 'info'} strong={t('goodCount', { count: good.length })}>
        {faulty.length > 0 ? t('faultyCount', { count: faulty.length }) : t('allGood')} {t('nothingYet')}
      </Banner>
      {good.length > 0 ? (
        <>
          <EnterBatchForm {...form} label={t('enter', { count: good.length })} />
          {faulty.length > 0 ? <p className="small soft">{t('enterSome', { count: faulty.length })}</p> : null}
        </>
      ) : null}
      {faulty.length > 0 ? (
        <section aria-labelledby="faulty">
          <h2 id="faulty">{t('faultyHeading', { count: faulty.length })}</h2>
          <p>
            {t('mend')}{' '}
            <a href={file} download>
              {t('faultyFile')}
            </a>
          </p>
          <FaultyLines lines={faulty} locale={locale} />
          <More count={faulty.length} />
        </section>
      ) : null}
      {good.length > 0 ? (
        <section aria-labelledby="good">
          <h2 id="good">{t('goodHeading', { count: good.length })}</h2>
          <GoodLines lines={good} locale={locale} />
          <More count={good.length} />
        </section>
      ) : null}
    </>
  );
}

async function More({ count }: { count: number }) {
  const t = await getTranslations('entrySheet');
  return count > shownLines ? <p className="small soft">{t('more', { count: count - shownLines })}</p> : null;
}

async function Entering({ batch, form }: StateProps) {
  const t = await getTranslations('entrySheet');
  const { entered, goodRows } = batch;
  return (
    <>
      <p role="status">{t('entering', { entered, all: goodRows })}</p>
      <progress className="sheet-progress" max={Math.max(goodRows, 1)} value={entered} aria-label={t('progress')} />
      <EnterBatchForm key={entered} {...form} label={t('goOn')} onMount />
      <p className="small soft">{t('enteringText')}</p>
    </>
  );
}

async function Entered({ batch, form }: StateProps) {
  const t = await getTranslations('entrySheet');
  const { locale } = form;
  const until = batch.undoableUntil;
  const mayUndo = until !== null && now() <= until;
  return (
    <>
      <Banner
        tone="ok"
        live
        strong={t('enteredCount', { count: batch.goodRows })}
        action={mayUndo ? <UndoBatchForm {...form} label={t('undo')} /> : undefined}
      >
        {mayUndo ? t('undoUntil', { at: moment(until, locale) }) : t('undoOver')}
      </Banner>
      <p>
        {t('codes')}{' '}
        <a href={`/api/workspace/entry-batches/${batch.id}/codes.csv?locale=${locale}`} download>
          {t('codesFile')}
        </a>
      </p>
    </>
  );
}
