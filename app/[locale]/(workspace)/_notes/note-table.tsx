import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Table } from '@/app/_ui/table';
import { dateOfMoment, plainDate } from '@/lib/i18n/dates';
import type { NoteLineView } from '@/lib/papers/note-views';
import { pageLocale } from '@/lib/web/page-locale';

type NoteTableProps = { notes: NoteLineView[]; of: 'project' | 'board' };

/** Notes in a list: what each is, how far it has come, and who can read it. */
export async function NoteTable({ notes, of }: NoteTableProps) {
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  if (notes.length === 0)
    return (
      <EmptyState heading={t(of === 'board' ? 'board.none' : 'noneYet')}>
        {t(of === 'board' ? 'board.noneText' : 'noneText')}
      </EmptyState>
    );
  const columns = of === 'board' ? (['title', 'meeting', 'version'] as const) : (['title', 'kind', 'version', 'state'] as const);
  return (
    <Table
      caption={t(of === 'board' ? 'board.caption' : 'listCaption')}
      columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={notes.map((note) => {
        const cells = {
          title: (
            <LocalLink to="/workspace/notes/[note]" params={{ note: note.id }} lang="da">
              {note.title}
            </LocalLink>
          ),
          kind: t(`kinds.${note.kind}`),
          meeting: note.meetingOn ? plainDate(note.meetingOn, locale) : '',
          version: note.version
            ? t('versionOf', { number: note.version.number, date: dateOfMoment(note.version.frozenAt, locale) })
            : t('noVersion'),
          state: t(note.isPublished ? 'states.shown' : 'states.inside'),
        };
        return { key: note.id, cells: columns.map((key) => cells[key]) };
      })}
    />
  );
}
