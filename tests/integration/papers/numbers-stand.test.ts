import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { numberReplies } from '@/lib/papers/server/number-replies';
import { remarkOnTopic } from '@/lib/papers/server/remark-on-topic';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import type { WhitePaperContent } from '@/lib/papers/white-paper';
import { replyLabel, treatedRows } from '@/lib/papers/white-paper';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { entryInput } from '@/tests/support/factories/entries';
import { aPaper, aReplyTo, aTopic, type Paper, rowsOf } from '@/tests/support/factories/papers';
import { day } from '@/tests/support/factories/projects';

testDatabase();

const at = fc.nat({ max: 5 });
const step = fc.oneof(
  fc.record({ does: fc.constant('late' as const) }),
  fc.record({ does: fc.constant('letter' as const), days: fc.integer({ min: 12, max: 39 }) }),
  fc.record({ does: fc.constant('write' as const), row: at, text: fc.constantFrom('', 'Ja.', 'Nej.') }),
  fc.record({ does: fc.constant('merge' as const), row: at, into: fc.constantFrom('', '1', '2', '3', 'S1', '9') }),
  fc.record({ does: fc.constant('hide' as const), row: at }),
  fc.record({ does: fc.constant('remark' as const) }),
  fc.record({ does: fc.constant('change' as const), cause: fc.constantFrom('1', '2', 'S1') }),
  fc.record({ does: fc.constant('number' as const) }),
  fc.record({ does: fc.constant('freeze' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const ran = { sequences: 0, steps: 0, versions: 0 };
afterAll(() => console.info(`Numbers: ${ran.sequences} sequences, ${ran.steps} steps, ${ran.versions} frozen versions`));

test('no sequence of edits changes a number or loses a reply', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const paper = await aPaper({ timely: 3 });
      const given = new Map((await rowsOf(paper.id)).map(({ contributionId, ...row }) => [contributionId, replyLabel(row)]));
      for (const each of steps) {
        await carryOut(paper, each);
        ran.steps += 1;
        const rows = await rowsOf(paper.id);
        const labels = new Map(rows.map(({ contributionId, ...row }) => [contributionId, replyLabel(row)]));
        for (const [id, label] of given) expect(labels.get(id)).toBe(label);
        for (const [id, label] of labels) given.set(id, label);
        for (const list of ['timely', 'late'] as const) {
          const numbers = rows.filter((row) => row.list === list).map(({ number }) => number);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        }
        // Whoever stands with another stands with one that stands for itself.
        for (const { sameAsId } of rows) expect(rows.find(({ id }) => id === sameAsId)?.sameAsId ?? null).toBeNull();
      }
      for (const { content } of await db().whitePaperVersion.findMany({ where: { paperId: paper.id } })) {
        const { rows } = JSON.parse(content) as WhitePaperContent;
        const stands = treatedRows(rows).flatMap(({ labels }) => labels);
        expect([...stands].sort()).toEqual(rows.map(replyLabel).sort());
        ran.versions += 1;
      }
      ran.sequences += 1;
    }),
    { numRuns: 12 },
  );
});

async function carryOut(paper: Paper, each: Step): Promise<void> {
  const { id, officer, hearing } = paper;
  const rows = await rowsOf(id);
  const row = 'row' in each ? rows[each.row % rows.length] : undefined;
  switch (each.does) {
    case 'late':
      await aReplyTo(hearing, { late: true });
      return;
    case 'letter':
      await enterContribution(
        officer,
        entryInput(hearing.id, { kind: 'hearing_reply', receivedOn: day(-each.days).toISOString().slice(0, 10) }),
      );
      return;
    case 'write':
      if (row)
        await savePaperRow(officer, {
          rowId: row.id,
          version: row.version,
          resume: each.text,
          remark: each.text,
          recommendation: '',
        });
      return;
    case 'merge':
      if (row) await mergePaperRow(officer, { rowId: row.id, into: each.into });
      return;
    case 'hide':
      if (row) await db().$transaction((tx) => withdrawContribution(tx, officer, row.contributionId));
      return;
    case 'remark': {
      const topic = await aTopic(hearing.projectId, `Emne ${crypto.randomUUID()}`);
      await remarkOnTopic(officer, { paperId: id, topicId: topic.id, remark: 'Ja.', recommendation: 'change' });
      return;
    }
    case 'change': {
      const change = { part: 'other', place: 'Et sted', oldText: 'a', newText: 'b' } as const;
      await savePaperChange(officer, { ...change, paperId: id, changeId: crypto.randomUUID(), version: 0, causes: [each.cause] });
      return;
    }
    case 'number':
      await numberReplies(officer, { paperId: id });
      return;
    case 'freeze':
      await freezeWhitePaper(officer, { paperId: id, status: 'draft', sure: 'yes', submissionKey: crypto.randomUUID() });
  }
}
