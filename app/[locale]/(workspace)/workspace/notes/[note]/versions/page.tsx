import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PaperSections } from '@/app/_papers/paper-sections';
import { composeNote } from '@/lib/papers/compose-note';
import { getNoteDesk } from '@/lib/papers/server/note-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { RightsForm } from '../../../../_administration/rights-form';
import { employeeOnly } from '../../../../_desk/employee-only';
import { freezeNoteAction } from '../../../../_notes/note.action';
import { NoteDesk } from '../../../../_notes/note-desk';
import { notePath } from '../../../../_notes/note-path';
import { NoteVersions } from '../../../../_notes/note-versions';

type Props = { params: Promise<{ note: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('noteDesk');
  return { title: t('titleVersions'), robots: { index: false } };
}

/** A note as it will look, freezing it, and the versions that are frozen. */
export default async function NoteVersionsPage({ params, searchParams }: Props) {
  const { note: id } = await params;
  const employee = await employeeOnly('/workspace/notes/[note]/versions', { note: id });
  const desk = await getNoteDesk(employee, id);
  if (!desk) notFound();
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  const { done } = await searchParams;
  const path = notePath(locale, id, 'versions');
  const { facts, sections } = composeNote(desk.content, desk.words, { t: textsIn(locale, 'note'), locale });
  return (
    <NoteDesk employee={employee} desk={desk} tab="versions" done={done}>
      <NoteVersions desk={desk} path={path} />
      {desk.mayWrite ? (
        <section aria-labelledby="freeze">
          <h2 id="freeze">{t('freezeHeading')}</h2>
          <p className="soft">{t('freezeText')}</p>
          <RightsForm
            key={desk.versions.length}
            action={freezeNoteAction}
            path={path}
            locale={locale}
            name="freeze"
            hidden={{ noteId: id, submissionKey: crypto.randomUUID() }}
            fields={[{ kind: 'sure', name: 'sure', label: t('freezeSure') }]}
            submit={t('freeze')}
          />
        </section>
      ) : null}
      <section aria-labelledby="preview" className="paper-preview note-sections">
        <h2 id="preview">{t('preview')}</h2>
        <p className="soft">{t('previewText')}</p>
        <dl className="note-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <PaperSections sections={sections} lang="da" />
      </section>
    </NoteDesk>
  );
}
