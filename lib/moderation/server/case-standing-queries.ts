import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { HidingReason } from '@/lib/contributions/contribution';
import type { EntryChannel } from '@/lib/contributions/entry';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { mayReadCases } from '../moderation-policy';
import { type WordsPart, wordDifference } from '../word-difference';

/** How something reached the municipality; `row` of the spreadsheet it stood in. */
export type EntryFactsView = { channel: EntryChannel; receivedOn: string; row: number | null; hasContact: boolean };

/** What stands beside a case when it is decided: what was proposed, mended, kept, covered, appealed. */
export type CaseStandingView = {
  projectId: string;
  hidingNeedsSecond: boolean;
  proposal: { reason: HidingReason; text: string; by: string | null; isMine: boolean; proposedAt: Date } | null;
  hasOriginal: boolean;
  mendBy: Date | null;
  /** The latest mending, in words; null when it was never returned and mended. */
  difference: { title: WordsPart[] | null; text: WordsPart[] } | null;
  coveredBy: { code: string; title: string | null } | null;
  isWithdrawn: boolean;
  openAppealId: string | null;
  /** False for one without an account behind it, which nobody can block. */
  hasAuthor: boolean;
  /** True where somebody's name or address is known: of an account, of a guest, or written down with a letter. */
  hasSender: boolean;
  /** Of what an officer wrote down; the contact itself is shown to whoever says why. */
  entry: EntryFactsView | null;
  blockedUntil: Date | null;
};

/** How a case stands, for employees; null for everybody else and for a code that is unknown. Two statements. */
export async function getCaseStanding(actor: Actor, code: string): Promise<CaseStandingView | null> {
  if (!mayReadCases(actor).allowed) return null;
  const row = await db().contribution.findUnique({
    where: { code, projectId: reach(actor, 'case.read') },
    select: standingSelect(),
  });
  if (!row?.moderation) return null;
  const [open] = row.moderation.hidingProposals;
  const by = open && (await db().user.findUnique({ where: { id: open.proposedById }, select: { name: true } }));
  const [former] = row.formerTexts;
  const title = row.proposal?.title ?? '';
  return {
    projectId: row.projectId,
    hidingNeedsSecond: row.phase.hidingNeedsSecond,
    proposal: open
      ? {
          reason: open.reason,
          text: open.text,
          by: by?.name ?? null,
          isMine: open.proposedById === personIdOf(actor),
          proposedAt: open.proposedAt,
        }
      : null,
    hasOriginal: row.original !== null,
    mendBy: row.mending?.mendBy ?? null,
    difference: former
      ? {
          title: former.title === null ? null : wordDifference(former.title, title),
          text: wordDifference(former.text, row.text),
        }
      : null,
    coveredBy: row.coverage && { code: row.coverage.by.code, title: row.coverage.by.proposal?.title ?? null },
    isWithdrawn: row.withdrawal !== null,
    openAppealId: row.moderation.decisions[0]?.appeal?.id ?? null,
    hasAuthor: row.authorId !== null,
    hasSender: row.authorId !== null || row.guest !== null || Boolean(row.entry?.contact || row.entry?.senderName),
    entry: row.entry && {
      channel: row.entry.channel,
      receivedOn: dateOnly(row.entry.receivedOn),
      row: row.entry.row,
      hasContact: row.entry.contact !== null,
    },
    blockedUntil: row.author?.blocks[0]?.endsAt ?? null,
  };
}

const standingSelect = () =>
  ({
    authorId: true,
    projectId: true,
    text: true,
    phase: { select: { hidingNeedsSecond: true } },
    proposal: { select: { title: true } },
    original: { select: { contributionId: true } },
    guest: { select: { contributionId: true } },
    entry: { select: { channel: true, receivedOn: true, row: true, contact: true, senderName: true } },
    mending: { select: { mendBy: true } },
    withdrawal: { select: { contributionId: true } },
    formerTexts: { orderBy: { replacedAt: 'desc' }, take: 1, select: { title: true, text: true } },
    coverage: { select: { by: { select: { code: true, proposal: { select: { title: true } } } } } },
    author: { select: { blocks: { where: { liftedAt: null, endsAt: { gt: now() } }, take: 1, select: { endsAt: true } } } },
    moderation: {
      select: {
        hidingProposals: { where: { answer: null }, take: 1 },
        decisions: { where: { appeal: { is: { decidedAt: null } } }, take: 1, select: { appeal: { select: { id: true } } } },
      },
    },
  }) as const;
