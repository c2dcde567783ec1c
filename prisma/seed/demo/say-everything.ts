import { TOWNS } from '@/lib/drawing/land';
import { closedPhaseProposals } from './closed-phase-content';
import { after, dateColumn } from './days';
import { hiddenComment, openPhaseComments, openPhaseProposals, waitingComments, waitingProposals } from './open-phase-content';
import { neutralProposals } from './phases';
import type { ExampleRows, PhaseRow } from './rows';
import type { ExampleComment, ExampleProposal } from './shapes';
import { decisionDays, decisionId } from './solpark';

type Phases = { closed: PhaseRow; open: PhaseRow; neutral: (projectSlug: string) => PhaseRow };

/** Days from what was said to its answer: longer in the first phase, shorter in the open one. */
const answerDays = { closed: 9, open: 5, comment: 7 } as const;

/** Everything that is said in a demonstration, waiting and hidden included. */
export function sayEverything(rows: ExampleRows, phases: Phases, now: Date): void {
  const closedUntil = after(phases.closed.opened, 40);
  for (const [index, proposal] of closedPhaseProposals.entries()) {
    sayProposal(rows, phases.closed, proposal, { until: closedUntil, answerAfter: answerDays.closed + (index % 6), now });
  }
  const categories = exampleCategories.map(([nameDa, nameEn], position) => ({
    id: `example-category-${position}`,
    nameDa,
    nameEn,
    position,
  }));
  rows.categories.push(...categories.map((category) => ({ ...category, projectId: phases.open.projectId })));
  for (const [index, proposal] of openPhaseProposals.entries()) {
    const contributionId = sayProposal(rows, phases.open, proposal, { until: now, answerAfter: answerDays.open, now });
    const stored = rows.proposals.find((each) => each.contributionId === contributionId);
    if (stored) stored.categoryId = categories[index % (categories.length + 1)]?.id;
    const town = index % 2 === 0 ? TOWNS[(index / 2) % placedTowns] : undefined;
    if (town) rows.places.push({ contributionId, longitude: town.lon, latitude: town.lat, town: town.name });
  }
  for (const { day, ...comment } of openPhaseComments)
    sayComment(rows, phases.open, comment, after(phases.open.opened, day, 9), null);
  for (const { project, ...proposal } of neutralProposals) {
    sayProposal(rows, phases.neutral(project), proposal, { until: now, answerAfter: answerDays.open, now });
  }
  sayUnpublished(rows, phases.open, now);
}

/** What the proposals of the example project can be about. */
const exampleCategories = [
  ['Natur og udsyn', 'Nature and views'],
  ['Stier og adgang', 'Paths and access'],
  ['Drift og støj', 'Operation and noise'],
] as const;
/** Proposals of the open phase lie at so many towns. */
const placedTowns = 6;

type Timing = { until: Date; answerAfter: number; now: Date };

function sayProposal(rows: ExampleRows, phase: PhaseRow, proposal: ExampleProposal, { until, answerAfter, now }: Timing): string {
  const at = after(phase.opened, proposal.day, 7 + (proposal.by % 11));
  const { by, text, language, named } = proposal;
  const id = rows.say({ kind: 'proposal', phase, by, at, text, language, senderShown: named ? 'name' : 'role' });
  rows.proposals.push({ contributionId: id, title: proposal.title });
  rows.support(id, by, proposal.supports, after(at, 0, 6), until);
  if (phase.votes) rows.vote(id, phase, proposal.supports, until);
  for (const [index, comment] of (proposal.comments ?? []).entries())
    sayComment(rows, phase, comment, after(at, 0, 8 + index * 11), id);
  if (proposal.answer) rows.answer(id, phase, proposal.answer, after(at, answerAfter));
  if (!proposal.use) return id;
  const { use, reason, decision } = proposal.use;
  const markedAt = decision ? after(dateColumn(now, decisionDays[decision]), 1, 9) : after(at, answerAfter, 1);
  rows.use(phase, { contributionId: id, use, reason, decisionId: decision ? decisionId(decision) : null }, markedAt);
  return id;
}

function sayComment(
  rows: ExampleRows,
  phase: PhaseRow,
  { by, text, language, stance, supports, answer, replies }: ExampleComment,
  at: Date,
  onProposalId: string | null,
  parentId?: string,
): void {
  const id = rows.say({ kind: 'comment', phase, by, at, text, language });
  rows.comments.push({ contributionId: id, onProposalId, parentId, stance });
  if (supports) rows.supportComment(id, by, supports, at);
  for (const [index, reply] of (replies ?? []).entries())
    sayComment(rows, phase, reply, after(at, 0, 2 + index * 3), onProposalId, id);
  if (answer) rows.answer(id, phase, answer, after(at, answerDays.comment, 3));
}

function sayUnpublished(rows: ExampleRows, phase: PhaseRow, now: Date): void {
  for (const { by, text, flags, hoursAgo } of waitingComments) {
    const id = rows.say({ kind: 'comment', phase, by, text, at: after(now, 0, -hoursAgo) }, { outcome: 'waiting', flags });
    rows.comments.push({ contributionId: id, onProposalId: null });
  }
  for (const { by, text, title, hoursAgo } of waitingProposals) {
    const id = rows.say({ kind: 'proposal', phase, by, text, at: after(now, 0, -hoursAgo) }, { outcome: 'waiting', flags: [] });
    rows.proposals.push({ contributionId: id, title });
  }
  const { by, text, day, reason, explanation } = hiddenComment;
  const at = after(phase.opened, day, 10);
  const id = rows.say(
    { kind: 'comment', phase, by, text, at },
    { outcome: 'hidden', at: after(at, 0, 4), reason, text: explanation },
  );
  rows.comments.push({ contributionId: id, onProposalId: null });
}
