import { demandWords } from '@/app/_identity/demand-words';
import { LocalLink } from '@/app/_navigation/local-link';
import { Refusal } from '@/app/_ui/refusal';
import { plainDate } from '@/lib/i18n/dates';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentForm } from './comment-form';
import { sharedFormTexts } from './form-texts';

type CommentAreaProps = {
  project: ParticipationProjectView;
  /** Receipt number of the proposal commented; a comment on the phase without. */
  proposal?: string;
  /** The page it stands on, to come back to after sending and after signing in. */
  path: string;
};

/** The form for a comment while the phase takes them; afterwards why not, and where to go instead. */
export async function CommentArea({ project, proposal = '', path }: CommentAreaProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const phase = project.windows.comment;
  if (phase?.state !== 'open')
    return (
      <Refusal
        heading={t(phase ? 'closedHeading' : 'notTakenHeading')}
        otherWay={
          <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
            {t('toProject')}
          </LocalLink>
        }
      >
        {!phase ? t('notTaken') : null}
        {phase?.state === 'closed' ? t('closed', { date: plainDate(phase.closesOn, locale) }) : null}
        {phase?.state === 'coming' ? t('opens', { date: plainDate(phase.opensOn, locale) }) : null}
      </Refusal>
    );
  return (
    <CommentForm
      locale={locale}
      project={project.slug}
      proposal={proposal}
      path={path}
      stepUpPath={stepUpPath(locale, phase.phaseId, `${path}#comment-text`)}
      demand={demandWords(phase, locale)}
      signInPath={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(`${path}#comment-text`)}`}
      texts={{
        label: t('label'),
        hint: t(phase.moderation === 'before' ? 'hintBefore' : 'hintAfter'),
        submit: t('submit'),
        signInFirst: t('signInFirst'),
        signIn: t('signIn'),
        sent: t('sent'),
        sentPublished: t('sentPublished'),
        sentWaiting: t('sentWaiting'),
        sentSeen: t('sentSeen', { when: 'WHEN' }),
        toPath: t('toPath'),
        ...(await sharedFormTexts(phase.senderNames === 'never' ? 'never' : undefined)),
      }}
    />
  );
}
