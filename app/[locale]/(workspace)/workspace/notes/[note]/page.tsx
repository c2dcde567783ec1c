import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PaperSections } from '@/app/_papers/paper-sections';
import { Banner } from '@/app/_ui/banner';
import { composeNote } from '@/lib/papers/compose-note';
import { getNoteDesk } from '@/lib/papers/server/note-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { employeeOnly } from '../../../_desk/employee-only';
import { NoteDesk } from '../../../_notes/note-desk';
import { NoteForm } from '../../../_notes/note-form';
import { notePath } from '../../../_notes/note-path';
import { noteFormTexts, noteGroups } from '../../../_notes/note-texts';
import { QuoteSection } from '../../../_notes/quote-section';

type Props = { params: Promise<{ note: string }>; searchParams: Promise<{ done?: string; after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('noteDesk');
  return { title: t('titleNote'), robots: { index: false } };
}

/** What a note says, section by section, to be written; for those who may only read it, as it reads. */
export default async function NoteTexts({ params, searchParams }: Props) {
  const { note: id } = await params;
  const employee = await employeeOnly('/workspace/notes/[note]', { note: id });
  const desk = await getNoteDesk(employee, id);
  if (!desk) notFound();
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  const { done, after = '' } = await searchParams;
  const { content, words } = desk;
  return (
    <NoteDesk employee={employee} desk={desk} tab="texts" done={done}>
      {desk.mayWrite ? (
        <section aria-labelledby="texts" className="note-form">
          <h2 id="texts">{t('textsHeading')}</h2>
          <p className="soft">{t('textsText')}</p>
          <NoteForm
            key={desk.version}
            kind={content.kind}
            name="note"
            path={notePath(locale, id, 'texts')}
            hidden={{ locale, noteId: id, version: String(desk.version), seen: desk.seen }}
            groups={await noteGroups(desk)}
            texts={await noteFormTexts()}
          />
        </section>
      ) : (
        <>
          <Banner>{t('readOnly')}</Banner>
          <div className="note-sections">
            <h2 className="vh">{t('preview')}</h2>
            <PaperSections sections={composeNote(content, words, { t: textsIn(locale, 'note'), locale }).sections} lang="da" />
          </div>
        </>
      )}
      {content.kind === 'collection' && desk.mayWrite ? <QuoteSection employee={employee} desk={desk} after={after} /> : null}
    </NoteDesk>
  );
}
