import { ThreadBar } from '@/app/_ui/thread-bar';
import type { Subject } from '@/lib/newsletters/subject';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { archivePath, subjectPath } from './subject-paths';

type NewsletterBarProps = {
  subject: Subject;
  /** What the project or theme is called. */
  about: string;
  /** The newsletter that is being read; none on the page that lists them. */
  reading?: string;
};

/** The thread to newsletters: what they are about, all of them, and the one that is being read. */
export async function NewsletterBar({ subject, about, reading }: NewsletterBarProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'newsletters');
  const ui = textsIn(locale, 'ui');
  const all = { kind: t('archive.stop'), label: t('heading') };
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        { kind: ui(`stop.${subject.kind}`), state: 'done', label: about, href: subjectPath(locale, subject) },
        ...(reading
          ? [
              { ...all, state: 'done' as const, href: archivePath(locale, subject) },
              { kind: t('archive.reading'), state: 'here' as const, label: reading },
            ]
          : [{ ...all, state: 'here' as const }]),
      ]}
    />
  );
}
