import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import type { NoticeView } from '../../notice-views';
import { kindOf, type Purpose } from '../../who-hears';
import { idOf, type NamedThings, type NoticeRow } from './notice-rows';

type Leads = Pick<NoticeView, 'title' | 'target'>;

const nowhere: Leads = { title: null, target: null };

/**
 * What a notification is about and where it leads, from what is stored and what its reader may see now: their own
 * words always, anything else only while it is public.
 */
export function leadsTo(row: NoticeRow, things: NamedThings): Leads {
  const purpose = row.purpose as Purpose;
  if (purpose === 'staff_reminders') return { title: null, target: { page: '/workspace', params: {} } };
  if (purpose === 'newsletter')
    return { title: null, target: { page: '/newsletters/[id]', params: { id: idOf(row, 'newsletter') } } };
  if (purpose === 'report_settled') return toReport(row, things);
  const decision = things.decision.get(idOf(row, 'decision'));
  if (decision) return { title: decision, target: { page: '/decisions/[slug]', params: { slug: decision.slug } } };
  if (row.contribution) return toContribution(row, kindOf[purpose] === 'mine');
  return toPlace(row, things);
}

function toReport(row: NoticeRow, { report }: NamedThings): Leads {
  const number = report.get(idOf(row, 'report'));
  return number ? { title: null, target: { page: '/report/receipt/[number]', params: { number } } } : nowhere;
}

function toContribution(row: NoticeRow, isOwn: boolean): Leads {
  const { contribution: said, project } = row;
  if (!said || (!isOwn && !(said.publication && project?.publication))) return nowhere;
  const { code, language } = said;
  const about = said.comment?.onProposal;
  const isAboutShown = about?.contribution.publication;
  const title = said.proposal
    ? { text: withPlainMarks(said.proposal.title), language }
    : about && isAboutShown
      ? { text: withPlainMarks(about.title), language: about.contribution.language }
      : null;
  // What lies in a circle has no public path: its author reads it among their own.
  const path = { page: project?.publication ? '/path/[code]' : '/me/contributions/[code]', params: { code } } as const;
  if (isOwn || !project) return { title, target: path };
  if (isReply(row)) return { title, target: { page: '/comments/[code]', params: { code } } };
  const proposal = said.proposal ? code : isAboutShown ? about.contribution.code : null;
  if (!proposal) return { title, target: path };
  return { title, target: { page: '/projects/[slug]/proposals/[code]', params: { slug: project.slug, code: proposal } } };
}

function isReply({ purpose }: NoticeRow): boolean {
  return purpose === 'reply_to_mine' || purpose === 'reply_beside';
}

function toPlace(row: NoticeRow, things: NamedThings): Leads {
  const phase = things.phase.get(idOf(row, 'phase'));
  const theme = things.theme.get(idOf(row, 'theme'));
  const { project } = row;
  if (project?.opening) return { title: null, target: { page: '/invited/[slug]', params: { slug: project.slug } } };
  if (!project?.publication)
    return theme && !project ? { title: theme, target: { page: '/strategy/[theme]', params: { theme: theme.slug } } } : nowhere;
  const { slug } = project;
  const ofPhase = phase && { titleDa: phase.titleDa, titleEn: phase.titleEn };
  if (phase?.survey && row.purpose === 'results_published')
    return {
      title: phase.survey,
      target: { page: '/projects/[slug]/surveys/[survey]/results', params: { slug, survey: phase.survey.slug } },
    };
  if (phase?.survey && row.purpose === 'survey_published')
    return {
      title: phase.survey,
      target: { page: '/projects/[slug]/surveys/[survey]', params: { slug, survey: phase.survey.slug } },
    };
  return { title: ofPhase ?? null, target: { page: '/projects/[slug]', params: { slug } } };
}
