import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { listNotesQuoting } from '@/lib/papers/server/public-note-queries';
import type { PublicPathView } from '@/lib/thread/path-views';
import { cachedUntilChanged } from '@/lib/web/cached';

type QuotedInNotesProps = { path: PublicPathView };

/** The published notes that quote the contribution, or name it for its support. Left out where none does. */
export async function QuotedInNotes({ path }: QuotedInNotesProps) {
  const notes = await notesQuoting(path.contributionId, path.phase.id);
  if (notes.length === 0) return null;
  const t = await getTranslations('notes');
  return (
    <div className="wrap split" id="notater">
      <div>
        <h2 id="quoted-h">{t('quotedHeading')}</h2>
      </div>
      <section aria-labelledby="quoted-h">
        <p>{t('quotedText')}</p>
        <ul>
          {notes.map(({ project, slug, title }) => (
            <li key={`${project}/${slug}`}>
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

/** Kept until another version of a note on its phase is published. */
async function notesQuoting(contributionId: string, phaseId: string) {
  'use cache';
  cachedUntilChanged(`contribution:${contributionId}`, `phase:${phaseId}`);
  return listNotesQuoting(contributionId);
}
