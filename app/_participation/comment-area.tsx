import { LocalLink } from '@/app/_navigation/local-link';
import { plainDate } from '@/lib/i18n/dates';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { CommentForm, type CommentFormProps } from './comment-form';
import { Refused } from './refused';

type CommentAreaProps = {
  project: ParticipationProjectView;
  /** Null while the phase takes no comments. */
  form: CommentFormProps | null;
};

/** The form for a comment while the phase takes them; afterwards why not, and where to go instead. */
export async function CommentArea({ project, form }: CommentAreaProps) {
  if (form) return <CommentForm {...form} />;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const phase = project.windows.comment;
  return (
    <Refused
      slug={project.slug}
      besides="comment"
      level={3}
      heading={t(phase ? 'closedHeading' : 'notTakenHeading')}
      act={
        <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
          {t('toProject')}
        </LocalLink>
      }
    >
      {!phase ? t('notTaken') : null}
      {phase?.state === 'closed' ? t('closed', { date: plainDate(phase.closesOn, locale) }) : null}
      {phase?.state === 'coming' ? t('opens', { date: plainDate(phase.opensOn, locale) }) : null}
    </Refused>
  );
}
