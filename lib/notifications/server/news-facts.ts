import type { NewsFacts, NewsPurpose } from '@/emails/news';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { longDate, momentInWords } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { findNamed, type Named } from './internal/find-named';
import { mailAddress } from './mail-sender';

/** What an event names, as stored with it. */
export type NewsIds = { [kind: string]: unknown };

type Told = { purpose: NewsPurpose; ids: NewsIds };

/**
 * What short news says, as things stand now and in one language, in the order given. Null where what it tells of is
 * gone or no longer shown. The same few statements however many there are.
 */
export async function getNewsFacts(told: readonly Told[], locale: Locale): Promise<(NewsFacts | null)[]> {
  const named = await findNamed(told.map(({ ids }) => ids));
  return told.map(({ purpose, ids }) => factsOf(purpose, named(ids), locale));
}

/** News about one contribution, and where each is read: on its path, or on the page of the proposal it belongs to. */
const onPath: readonly NewsPurpose[] = ['answered_joined', 'use_joined'];
const onProposal: readonly NewsPurpose[] = ['comment_on_mine', 'comment_beside', 'new_proposal'];
const onComment: readonly NewsPurpose[] = ['reply_to_mine', 'reply_beside'];
const onDecision: readonly NewsPurpose[] = ['decided', 'decided_joined', 'decision_news'];
const onSurvey: readonly NewsPurpose[] = ['results_published', 'survey_published'];
const onPhase: readonly NewsPurpose[] = ['phase_over', 'phase_opened', 'phase_closing', 'phase_closed'];
const onMeeting: readonly NewsPurpose[] = ['seat_given', 'meeting_cancelled', 'meeting_moved', 'meeting_coming'];
const onEffect: readonly NewsPurpose[] = ['effect_measured', 'effect_joined', 'effect_news'];

function factsOf(purpose: NewsPurpose, named: Named, locale: Locale): NewsFacts | null {
  const { project, theme, contribution, proposal, phase, decision, survey, effect, post, meeting, move } = named;
  const about = project ?? theme;
  const facts = { project: about ? inLocale(about, 'title', locale) : '', name: '', code: '', until: '' };
  const slug = project?.slug ?? '';
  const projectLink = mailAddress(pathTo(locale, '/projects/[slug]', { slug }));
  if (!about) return null;
  if (onPath.includes(purpose)) {
    if (!contribution) return null;
    const { code } = contribution;
    return { ...facts, code, link: mailAddress(pathTo(locale, '/path/[code]', { code })) };
  }
  if (onProposal.includes(purpose)) {
    const shown = proposal ?? contribution;
    if (!shown?.title || !contribution || !project) return null;
    const link = mailAddress(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: shown.code }));
    return { ...facts, name: withPlainMarks(shown.title), code: shown.code, link };
  }
  if (onComment.includes(purpose)) {
    if (!contribution || !project) return null;
    const { code } = contribution;
    return { ...facts, code, link: mailAddress(pathTo(locale, '/comments/[code]', { code })) };
  }
  if (onDecision.includes(purpose)) {
    if (!decision) return null;
    const link = mailAddress(pathTo(locale, '/decisions/[slug]', { slug: decision.slug }));
    return { ...facts, name: inLocale(decision, 'title', locale), link };
  }
  if (onSurvey.includes(purpose)) {
    if (!survey || !project) return null;
    const page =
      purpose === 'results_published' ? '/projects/[slug]/surveys/[survey]/results' : '/projects/[slug]/surveys/[survey]';
    const link = mailAddress(pathTo(locale, page, { slug, survey: survey.slug }));
    return { ...facts, name: inLocale(survey, 'title', locale), link };
  }
  if (onPhase.includes(purpose)) {
    if (!phase || !project) return null;
    return { ...facts, name: inLocale(phase, 'title', locale), until: longDate(phase.closesOn, locale), link: projectLink };
  }
  if (onMeeting.includes(purpose)) {
    if (!meeting || !project) return null;
    const link = mailAddress(
      project.inviteOnly
        ? pathTo(locale, '/invited/[slug]', { slug })
        : pathTo(locale, '/projects/[slug]/meetings/[meeting]', { slug, meeting: meeting.id }),
    );
    const changes = purpose === 'meeting_moved' && move ? changesOf(move, meeting, locale) : undefined;
    const until = momentInWords(meeting.startsAt, locale);
    return { ...facts, name: inLocale(meeting, 'title', locale), until, link, ...(changes && { changes }) };
  }
  if (purpose === 'project_news') {
    if (!post || !project) return null;
    const link = mailAddress(pathTo(locale, '/projects/[slug]/news/[post]', { slug, post: post.slug }));
    return { ...facts, name: inLocale(post, 'title', locale), link };
  }
  if (onEffect.includes(purpose)) {
    if (!effect) return null;
    const themeLink = mailAddress(pathTo(locale, '/strategy/[theme]', { theme: theme?.slug ?? '' }));
    return { ...facts, name: inLocale(effect, 'indicator', locale), link: project ? projectLink : themeLink };
  }
  return project ? { ...facts, link: projectLink } : null;
}

type Held = Pick<NonNullable<Named['meeting']>, 'startsAt' | 'endsAt' | 'placeDa' | 'placeEn' | 'link'>;

/** What is otherwise about a meeting than it was, the old beside the new; a dash where there is none. */
function changesOf(before: Held, after: Held, locale: Locale): NonNullable<NewsFacts['changes']> {
  const clock = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    timeStyle: 'short',
  });
  const time = ({ startsAt, endsAt }: Held) => `${momentInWords(startsAt, locale)}–${clock.format(endsAt)}`;
  const said = (of: (held: Held) => string | null) => ({ before: of(before) ?? '–', after: of(after) ?? '–' });
  const lines = [
    { what: 'time' as const, ...said(time) },
    { what: 'place' as const, ...said((held) => inLocale(held, 'place', locale)) },
    { what: 'link' as const, ...said(({ link }) => link) },
  ];
  return lines.filter((line) => line.before !== line.after);
}
