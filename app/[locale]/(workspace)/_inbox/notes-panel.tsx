import { getTranslations } from 'next-intl/server';
import type { CaseView } from '@/lib/moderation/case-views';
import { pageLocale } from '@/lib/web/page-locale';
import { moment } from '../_desk/moment';
import { NoteForm } from './note-form';

/** What colleagues wrote to one another about the case; nobody else ever sees it. */
export async function NotesPanel({ shown, mayWrite }: { shown: CaseView; mayWrite: boolean }) {
  const t = await getTranslations('queue.notes');
  const locale = await pageLocale();
  return (
    <section className="work" aria-labelledby="notes-heading">
      <h3 id="notes-heading">{t('heading')}</h3>
      {shown.notes.length === 0 ? <p className="soft">{t('none')}</p> : null}
      <ul className="notes">
        {shown.notes.map((note) => (
          <li key={note.id}>
            <p className="given-text">{note.text}</p>
            <p className="small soft">{t('by', { who: note.by ?? t('colleague'), at: moment(note.writtenAt, locale) })}</p>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <NoteForm
          locale={locale}
          code={shown.code}
          texts={{ label: t('label'), hint: t('hint'), submit: t('submit'), done: t('done') }}
        />
      ) : null}
    </section>
  );
}
