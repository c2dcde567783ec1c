import type { SpeaksAs } from '@/lib/contributions/contribution';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { LegalBasis } from '@/lib/projects/hearing-rules';
import { aCitizen } from './participation';
import { aPhase } from './projects';

type HearingOver = Parameters<typeof aPhase>[0] & { legalBases?: LegalBasis[] };

/** A published hearing, open from yesterday for a week, on a ground that sets no shortest period. */
export async function aHearing({ legalBases = ['PL-23C'], ...over }: HearingOver = {}) {
  const phase = await aPhase({ acts: ['hearing_reply'], ...over });
  await db().hearing.create({ data: { phaseId: phase.id, legalBases }, select: { phaseId: true } });
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId }, select: { slug: true } });
  return { ...phase, project: slug };
}

type Replied = {
  hearing?: Awaited<ReturnType<typeof aHearing>>;
  by?: Awaited<ReturnType<typeof aCitizen>>;
  speaksAs?: SpeaksAs;
  text?: string;
  /** When it is sent; now when left out. */
  at?: Date;
};

/** A hearing reply that was sent as a citizen sends one. */
export async function aReply({ hearing, by, speaksAs = 'citizen', text = 'Behold hegnet mod vest.', at }: Replied = {}) {
  const to = hearing ?? (await aHearing());
  const author = by ?? (await aCitizen());
  if (at) setClock(at);
  const sent = await submitHearingReply(author, { ...replyInput(to), speaksAs, text, organisation: organisations[speaksAs] });
  if (at) setClock(undefined);
  if (!sent.ok) throw new Error(sent.code);
  const { id } = await db().contribution.findUniqueOrThrow({ where: { code: sent.value.code }, select: { id: true } });
  return { id, code: sent.value.code, hearing: to, author };
}

const organisations: Record<SpeaksAs, string> = {
  citizen: '',
  association: 'Eksempel Grundejerforening',
  company: 'Eksempel ApS',
  authority: 'Eksempelstyrelsen',
};

/** What the form of a citizen sends to a hearing. */
export function replyInput(to: { project: string; slug: string }) {
  return {
    locale: 'da',
    project: to.project,
    phase: to.slug,
    speaksAs: 'citizen' as SpeaksAs,
    organisation: '',
    text: 'Behold hegnet mod vest.',
    senderShown: 'role' as 'role' | 'name',
    senderName: '',
    submissionKey: crypto.randomUUID(),
    falseAlarm: false,
    keepContact: false,
  } as const;
}
