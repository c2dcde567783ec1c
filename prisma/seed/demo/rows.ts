import type { ContributionKind, SenderShown } from '@/lib/contributions/contribution';
import { receiptCode, timeOrderedId } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId, citizenNumbers, managerId } from './people';

type Tx = Prisma.TransactionClient;

/** The phase a contribution is sent to, with the themes its project has on that day. */
export type PhaseRow = { id: string; projectId: string; themeIds: string[]; opened: Date; votes?: number };

type Said = {
  kind: ContributionKind;
  phase: PhaseRow;
  by: number;
  /** Somebody else than an example citizen; null for nobody with an account. */
  authorId?: string | null;
  at: Date;
  text: string;
  language?: 'da' | 'en';
  senderShown?: SenderShown;
};

type Checked = { outcome: 'published'; at: Date } | { outcome: 'waiting'; flags: string[] } | { outcome: 'unconfirmed' } | Hidden;
type Hidden = { outcome: 'hidden'; at: Date; reason: 'advertising'; text: string };

const hoursToCheck = 5;

/**
 * Gathers example rows so that they can be inserted table by table. Every contribution gets what the
 * commands would have given it: a snapshot of themes, a case, a decision, a publication, events.
 */
export class ExampleRows {
  private readonly contributions: Prisma.ContributionCreateManyInput[] = [];
  private readonly themes: Prisma.ContributionThemeCreateManyInput[] = [];
  private readonly publications: Prisma.PublicationCreateManyInput[] = [];
  private readonly hidings: Prisma.HidingCreateManyInput[] = [];
  private readonly cases: Prisma.ModerationCaseCreateManyInput[] = [];
  private readonly caseDecisions: Prisma.ModerationDecisionCreateManyInput[] = [];
  private readonly supports: Prisma.SupportCreateManyInput[] = [];
  private readonly votes: Prisma.PriorityVoteCreateManyInput[] = [];
  /** How many votes a citizen has given in a phase. */
  private readonly votesOf = new Map<string, number>();
  private readonly commentSupports: Prisma.CommentSupportCreateManyInput[] = [];
  private readonly commentTallies: Prisma.CommentTallyCreateManyInput[] = [];
  private readonly tallies: Prisma.SupportTallyCreateManyInput[] = [];
  private readonly events: Prisma.EventCreateManyInput[] = [];
  readonly categories: Prisma.ProposalCategoryCreateManyInput[] = [];
  readonly places: Prisma.ContributionPlaceCreateManyInput[] = [];
  readonly proposals: Prisma.ProposalCreateManyInput[] = [];
  readonly comments: Prisma.CommentCreateManyInput[] = [];
  readonly surveyTexts: Prisma.SurveyTextCreateManyInput[] = [];
  readonly replies: Prisma.HearingReplyCreateManyInput[] = [];
  readonly objections: Prisma.AuthorityObjectionCreateManyInput[] = [];
  readonly answers: Prisma.OfficialAnswerCreateManyInput[] = [];
  readonly uses: Prisma.ContributionUseCreateManyInput[] = [];

  /** Adds a contribution and answers its id; the caller adds what its kind needs beside. */
  say(said: Said, checked: Checked = { outcome: 'published', at: after(said.at, 0, hoursToCheck) }): string {
    const { kind, phase, at } = said;
    const id = timeOrderedId(at);
    const authorId = said.authorId === undefined ? citizenId(said.by) : said.authorId;
    this.contributions.push({
      id,
      code: receiptCode(),
      kind,
      projectId: phase.projectId,
      phaseId: phase.id,
      authorId,
      language: said.language ?? 'da',
      text: said.text,
      senderShown: said.senderShown ?? 'role',
      submissionKey: id,
      submittedAt: at,
      isExample: true,
    });
    this.themes.push(
      ...phase.themeIds.map((themeId) => ({ contributionId: id, themeId, origin: 'inherited' as const, addedAt: at })),
    );
    this.addEvent(
      kind === 'survey_text' ? 'survey.answered' : `${kind}.submitted`,
      authorId ? 'citizen' : 'anonymous',
      authorId,
      id,
      phase,
      at,
    );
    this.openCase(id, said, checked);
    return id;
  }

  /** Adds supports of as many example citizens, and their count as the worker would have rolled it up. */
  support(proposalId: string, by: number, count: number, from: Date, until: Date): void {
    const others = citizenNumbers
      .map((number) => ((by + number * 7) % citizenNumbers.length) + 1)
      .filter((number) => number !== by);
    const step = (until.getTime() - from.getTime()) / (count + 1);
    for (const [index, number] of others.slice(0, count).entries()) {
      const at = new Date(from.getTime() + step * (index + 1));
      this.supports.push({ proposalId, personId: citizenId(number), at });
    }
    this.tallies.push({ proposalId, count: Math.min(count, others.length), countedAt: until });
  }

  /** The same for a comment, all within a day. */
  supportComment(commentId: string, by: number, count: number, from: Date): void {
    const others = citizenNumbers.filter((number) => number !== by).slice(0, count);
    this.commentSupports.push(
      ...others.map((number) => ({ commentId, personId: citizenId(number), at: after(from, 0, number % 20) })),
    );
    this.commentTallies.push({ commentId, count: others.length, countedAt: after(from, 1) });
  }

  /** Prioritising votes: about half of those who would support it, as far as they have votes left. */
  vote(proposalId: string, { id: phaseId, votes = 0 }: PhaseRow, supports: number, until: Date): void {
    let given = 0;
    for (const number of citizenNumbers) {
      const used = this.votesOf.get(`${phaseId} ${number}`) ?? 0;
      if (given >= supports / 2 || used >= votes || (number + this.votes.length) % 3 === 0) continue;
      given++;
      this.votesOf.set(`${phaseId} ${number}`, used + 1);
      this.votes.push({ phaseId, votes, personId: citizenId(number), place: used + 1, proposalId, at: after(until, -1) });
    }
  }

  /** An answer of the municipality, with its event. */
  answer(contributionId: string, phase: PhaseRow, text: string, at: Date): void {
    this.answers.push({ contributionId, text, language: 'da', byId: managerId, answeredAt: at });
    this.addEvent('answer.given', 'employee', managerId, contributionId, phase, at);
  }

  /** How a contribution was used, with its event. */
  use(phase: PhaseRow, use: Omit<Prisma.ContributionUseCreateManyInput, 'byId' | 'markedAt'>, at: Date): void {
    this.uses.push({ ...use, byId: managerId, markedAt: at });
    this.addEvent('use.marked', 'employee', managerId, use.contributionId, phase, at);
  }

  /** Writes everything, parents before children. */
  async insert(tx: Tx): Promise<void> {
    await tx.contribution.createMany({ data: this.contributions });
    await tx.contributionTheme.createMany({ data: this.themes });
    await tx.proposalCategory.createMany({ data: this.categories });
    await tx.proposal.createMany({ data: this.proposals });
    await tx.contributionPlace.createMany({ data: this.places });
    await tx.comment.createMany({ data: this.comments });
    await tx.surveyText.createMany({ data: this.surveyTexts });
    await tx.hearingReply.createMany({ data: this.replies });
    await tx.authorityObjection.createMany({ data: this.objections });
    await tx.publication.createMany({ data: this.publications });
    await tx.hiding.createMany({ data: this.hidings });
    await tx.moderationCase.createMany({ data: this.cases });
    await tx.moderationDecision.createMany({ data: this.caseDecisions });
    await tx.support.createMany({ data: this.supports });
    await tx.priorityVote.createMany({ data: this.votes });
    await tx.supportTally.createMany({ data: this.tallies });
    await tx.commentSupport.createMany({ data: this.commentSupports });
    await tx.commentTally.createMany({ data: this.commentTallies });
    await tx.officialAnswer.createMany({ data: this.answers });
    await tx.contributionUse.createMany({ data: this.uses });
    await this.insertEvents(tx);
  }

  /** History only: the worker must not write to anybody about what never happened. */
  private async insertEvents(tx: Tx): Promise<void> {
    const events = this.events.sort((a, b) => Number(a.at) - Number(b.at));
    const made = await tx.event.createManyAndReturn({ data: events, select: { id: true } });
    await tx.pendingEvent.deleteMany({ where: { eventId: { in: made.map(({ id }) => id) } } });
  }

  private openCase(contributionId: string, { kind, phase, at }: Said, checked: Checked): void {
    if (checked.outcome === 'unconfirmed') return;
    const id = `case-${contributionId}`;
    if (checked.outcome === 'waiting') {
      this.cases.push({ id, contributionId, openedAt: at, flags: checked.flags });
      return;
    }
    this.cases.push({ id, contributionId, openedAt: at, closedAt: checked.at, flags: [], version: 2 });
    const hiding = checked.outcome === 'hidden' ? { reason: checked.reason, text: checked.text } : null;
    this.caseDecisions.push({ caseId: id, outcome: checked.outcome, byId: managerId, decidedAt: checked.at, ...hiding });
    if (hiding) this.hidings.push({ contributionId, hiddenAt: checked.at, ...hiding });
    else this.publications.push({ contributionId, projectId: phase.projectId, kind, publishedAt: checked.at });
    this.addEvent(`contribution.${checked.outcome}`, 'employee', managerId, contributionId, phase, checked.at);
  }

  private addEvent(
    type: string,
    actorKind: 'anonymous' | 'citizen' | 'employee',
    actorId: string | null,
    contribution: string,
    phase: PhaseRow,
    at: Date,
  ) {
    const ids = { contribution, project: phase.projectId, phase: phase.id, theme: phase.themeIds };
    this.events.push({ type, actorKind, actorId, subject: `contribution:${contribution}`, ids, at });
  }
}
