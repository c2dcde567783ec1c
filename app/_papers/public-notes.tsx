import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { listPublicNotes } from '@/lib/papers/server/public-note-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** What came in in the phases of a project and what it led to, as the municipality has written it up. Left out until it has. */
export async function PublicNotes({ projectId }: { projectId: string }) {
  const notes = await notesContent(projectId);
  if (notes.length === 0) return null;
  const t = await getTranslations('notes');
  return (
    <div className="split" id="notater">
      <div>
        <h2 id="notes-h">{t('heading')}</h2>
        <p className="soft">{t('text')}</p>
      </div>
      <section aria-labelledby="notes-h">
        <ul>
          {notes.map(({ project, slug, title }) => (
            <li key={slug}>
              <LocalLink to="/projects/[slug]/notes/[note]" params={{ slug: project, note: slug }} lang="da">
                {title}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The way from a phase to the note that sums it up, where there is one. */
export async function PhaseNote({ projectId, phaseId }: { projectId: string; phaseId: string }) {
  const note = (await notesContent(projectId)).find((each) => each.phaseId === phaseId);
  if (!note) return null;
  const t = await getTranslations('notes');
  return (
    <p>
      <LocalLink to="/projects/[slug]/notes/[note]" params={{ slug: note.project, note: note.slug }}>
        {t('readCollection')}
      </LocalLink>
    </p>
  );
}

async function notesContent(projectId: string) {
  'use cache';
  cachedUntilChanged(`project:${projectId}`);
  return listPublicNotes(projectId);
}
