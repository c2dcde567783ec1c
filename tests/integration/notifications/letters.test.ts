import { expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getLetter, listLetters } from '@/lib/notifications/server/letter-queries';
import { lettersByHand } from '@/lib/notifications/server/letters-by-hand';
import { markTold } from '@/lib/notifications/server/mark-told';
import { writeLetters } from '@/lib/notifications/server/write-letters';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

/** A decision about what somebody wrote, whose mail came back. */
async function anUnreachedDecision() {
  const { id, code, author } = await aProposal({ isPublished: false });
  await db.hiding.create({ data: { contributionId: id, reason: 'off_topic', text: 'Det handler om noget andet.' } });
  const { id: delivery } = await db.delivery.create({
    data: {
      purpose: 'hidden',
      recipientId: author.personId,
      toAddress: 'væk@borger.example',
      state: 'bounced',
      data: { contribution: id },
    },
  });
  return { delivery, code };
}

it('a decision no mail could bring is written as a letter, waits for a person, and is told when that person says so', async () => {
  const { delivery, code } = await anUnreachedDecision();
  const employee = await anEmployee(['moderator']);
  expect(await writeLetters(lettersByHand, now())).toBe(1);
  expect(await writeLetters(lettersByHand, now())).toBe(0);
  expect(await listLetters(employee)).toMatchObject([{ id: delivery, state: 'toBeSentByHand', told: null }]);
  expect((await getLetter(employee, lettersByHand, delivery))?.text).toContain(code);
  expect((await db.delivery.findUniqueOrThrow({ where: { id: delivery } })).state).toBe('bounced');
  await markTold(employee, { id: delivery, how: 'digital_post' });
  expect(await listLetters(employee)).toMatchObject([{ state: 'toldByHand', told: { how: 'digital_post' } }]);
});

it('nobody else sees letters', async () => {
  const { delivery } = await anUnreachedDecision();
  await writeLetters(lettersByHand, now());
  expect(await listLetters(anonymous)).toEqual([]);
  expect(await getLetter(anonymous, lettersByHand, delivery)).toBeNull();
  expect(await getLetter(await anEmployee(['moderator']), lettersByHand, '../../etc/passwd')).toBeNull();
});
