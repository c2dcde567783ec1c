import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { may } from '@/lib/audit/permissions';
import { listAppendices } from '@/lib/papers/server/note-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { RightsForm } from '../../_administration/rights-form';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { startAppendixAction } from '../../_notes/note.action';
import { NoteTable } from '../../_notes/note-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('noteDesk.board');
  return { title: t('title'), robots: { index: false } };
}

/** The appendices for the executive board, one for each meeting. */
export default async function Board() {
  const employee = await employeeOnly('/workspace/board');
  if (!may(employee, 'cycle.read')) notFound();
  const appendices = await listAppendices(employee);
  const t = await getTranslations('noteDesk.board');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="cycle" heading={t('title')}>
      <p className="lede">{t('lede')}</p>
      <p>
        <LocalLink to="/workspace/annual-cycle">{t('toCycle')}</LocalLink>
      </p>
      <NoteTable notes={appendices} of="board" />
      {may(employee, 'appendix.write') ? (
        <section aria-labelledby="start">
          <h2 id="start">{t('startHeading')}</h2>
          <RightsForm
            key={appendices.length}
            action={startAppendixAction}
            path={pathTo(locale, '/workspace/board')}
            locale={locale}
            name="appendix"
            hidden={{ submissionKey: crypto.randomUUID() }}
            fields={[{ kind: 'date', name: 'meetingOn', label: t('meetingOn') }]}
            submit={t('start')}
          />
        </section>
      ) : null}
    </DeskPage>
  );
}
