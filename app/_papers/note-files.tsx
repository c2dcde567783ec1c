import { getTranslations } from 'next-intl/server';
import { noteFormats } from '@/lib/papers/note-files';
import type { NoteVersionView } from '@/lib/papers/note-views';

/** The files of a frozen note, and the data its hash was made from. */
export async function NoteFiles({ version: { id, number } }: { version: NoteVersionView }) {
  const t = await getTranslations('notes');
  return (
    <ul className="plain">
      {noteFormats.map((format) => (
        <li key={format}>
          <a href={`/api/notes/${id}/${format}`} download>
            {t(`formats.${format}`)}
            <span className="vh"> {t('ofVersion', { number })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
