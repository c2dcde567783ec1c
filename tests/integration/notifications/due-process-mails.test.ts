import { expect, test } from 'vitest';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideAppeal } from '@/lib/moderation/server/decide-appeal';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { imposeBlock } from '@/lib/moderation/server/impose-block';
import { liftBlock } from '@/lib/moderation/server/lift-block';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { now } from '@/lib/platform/clock';
import type { Mail } from '@/lib/platform/mail/mail';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const why = { reason: 'personal_data', text: 'Du nævner en nabo.' } as const;

/** Everything the worker would send now. */
async function mails(): Promise<Mail[]> {
  const given: Mail[] = [];
  await drainEvents(now());
  const send = async (_key: string, some: readonly Mail[]) => {
    given.push(...some);
    return { sent: true as const, providerIds: some.map((_, index) => `p${index}`) };
  };
  while ((await sendDueDeliveries(send, now())) > 0);
  return given;
}

test.each([
  ['redacted', { ...why, markedText: 'Så kan [[man]] hvile undervejs.' }, /er vist uden nogle ord/],
  ['returned', { ...why, mendInDays: 7 }, /^Ret det, du sendte/],
  ['hidden', why, /vises ikke/],
] as const)('the author is told when it is %s, with the words and the way on', async (outcome, input, subject) => {
  const { code } = await aProposal({ isPublished: false });
  await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome, ...input });
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toMatch(subject);
  expect(mail?.text).toContain(why.text);
  expect(mail?.text).toContain(`/min-side/bidrag/${code}`);
});

test('the author is told what an appeal led to, once, and not of their own appeal', async () => {
  const { code, author } = await aProposal();
  await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'hidden', ...why });
  await mails();
  await appealDecision(author, { code, locale: 'da', text: 'Det er ingen nabo.' });
  expect(await mails()).toEqual([]);
  const { id } = await db.appeal.findFirstOrThrow();
  await decideAppeal(await anEmployee(['moderator']), { id, outcome: 'upheld', answer: 'Du har ret.' });
  const sent = await mails();
  expect(sent.map((mail) => mail.subject)).toEqual([`Du har fået medhold ${code}`]);
  expect(sent[0]?.text).toContain('Du har ret.');
});

test('a blocked person is told why and until when, and when it is lifted', async () => {
  const { code } = await aProposal();
  await mails();
  const manager = await anEmployee(['project_manager']);
  await imposeBlock(manager, { code, days: 7, ...why });
  const [blocked] = await mails();
  expect(blocked?.text).toContain(why.text);
  const { id } = await db.block.findFirstOrThrow();
  await liftBlock(manager, { id });
  expect((await mails()).map((mail) => mail.subject)).toEqual(['Du kan skrive og støtte igen']);
});
