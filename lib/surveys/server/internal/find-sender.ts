import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import { hashToken, keyedHash } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { invitationCodeFrom } from '../../invitation-code';
import type { AnswersBy } from '../../survey-definition';

/** What somebody carries who answers without an account. */
export type Carried = {
  /** The invitation code they were sent. */
  code?: string;
  /** The random mark their device keeps. */
  device?: string;
};

/** Whose answer it is, as the unique indexes count it. */
export type Sender = { personId: string } | { invitationId: string } | { deviceHash: string };

export type SenderRefusal = 'signInNeeded' | 'codeNeeded' | 'codeUnknown' | 'deviceUnknown';

/** Finds whose answer counts once: the account's, the invitation's, or the device's where nobody is signed in. */
export async function findSender(
  tx: Db,
  actor: Actor,
  survey: { id: string; answersBy: AnswersBy },
  { code = '', device = '' }: Carried,
): Promise<Result<Sender, SenderRefusal>> {
  if (survey.answersBy === 'invitation') {
    if (code.trim() === '') return refused('codeNeeded');
    const invitationId = await findInvitation(tx, survey.id, code);
    return invitationId ? ok({ invitationId }) : refused('codeUnknown');
  }
  const personId = actor.kind === 'citizen' ? personIdOf(actor) : null;
  if (personId) return ok({ personId });
  if (survey.answersBy === 'account') return refused('signInNeeded');
  return device === '' ? refused('deviceUnknown') : ok({ deviceHash: deviceHash(survey.id, device) });
}

async function findInvitation(tx: Db, surveyId: string, written: string): Promise<string | null> {
  const code = invitationCodeFrom(written);
  if (!code) return null;
  const found = await tx.surveyInvitation.findFirst({
    where: { codeHash: hashToken(code), surveyId, revokedAt: null },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** The mark of a device in one survey alone: two surveys cannot be joined by it. */
function deviceHash(surveyId: string, device: string): string {
  return keyedHash(`survey-device-${surveyId}`, device);
}
