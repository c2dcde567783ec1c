import { demandWords } from '@/app/_identity/demand-words';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { takesGuests } from '@/lib/projects/phase-demands';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import type { CommentFormProps } from './comment-form';
import { guestTexts, otherWaysOf, sharedFormTexts } from './form-texts';

type Place = {
  project: ParticipationProjectView;
  /** Receipt number of the proposal commented; a comment on the phase without. */
  proposal?: string;
  /** Receipt number of the comment answered. */
  parent?: string;
  /** The page it stands on, to come back to after sending and after signing in. */
  path: string;
};

/** What the form for a comment needs while the phase takes them, else null. Made once for all the forms of a page. */
export async function commentFormProps({ project, proposal = '', parent, path }: Place): Promise<CommentFormProps | null> {
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const phase = project.windows.comment;
  if (phase?.state !== 'open') return null;
  const signInPath = `${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(`${path}#comment-text`)}`;
  return {
    locale,
    project: project.slug,
    proposal,
    parent,
    path,
    stepUpPath: stepUpPath(locale, phase.phaseId, `${path}#comment-text`),
    demand: demandWords(phase, locale),
    signInPath,
    otherWays: await otherWaysOf(project.slug),
    guest: takesGuests(phase, 'comment') ? await guestTexts(signInPath) : undefined,
    texts: {
      label: t('label'),
      replyLabel: t('replyLabel'),
      hint: t(phase.moderation === 'before' ? 'hintBefore' : 'hintAfter'),
      submit: t('submit'),
      replySubmit: t('replySubmit'),
      stance: {
        legend: t('stance.legend'),
        none: t('stance.none'),
        in_favour: t('stance.in_favour'),
        against: t('stance.against'),
        neutral: t('stance.neutral'),
      },
      signInFirst: t('signInFirst'),
      signIn: t('signIn'),
      sent: t('sent'),
      sentPublished: t('sentPublished'),
      sentWaiting: t('sentWaiting'),
      sentConfirm: t('sentConfirm'),
      sentSeen: t('sentSeen', { when: 'WHEN' }),
      toPath: t('toPath'),
      ...(await sharedFormTexts(phase.senderNames === 'never' ? 'never' : undefined)),
    },
  };
}
