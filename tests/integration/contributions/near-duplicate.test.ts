import { expect, test } from 'vitest';
import { isNearDuplicate } from '@/lib/contributions/server/near-duplicate';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';

testDatabase();

const text = 'Stien bør gå uden om mosen, fordi jorden er blød om vinteren, og fordi fuglene yngler der hvert forår.';
const nearly = text.replace('hvert forår', 'hver vår').replace('Stien', 'STIEN');
const another = 'Sæt en bænk ved vandhullet, så ældre kan hvile sig undervejs, og børn kan se på haletudser om foråret.';

test('nearly the same text of the same author is noticed anywhere, of others in the same project', async () => {
  const { author, phase } = await aProposal({ text });
  const elsewhere = (await aProposal()).phase.projectId;
  const [other, kind] = [await aCitizen(), 'proposal' as const];
  const ask = (authorId: string, projectId: string, said: string) => isNearDuplicate({ authorId, projectId, kind, text: said });
  expect(await ask(author.personId, elsewhere, nearly)).toBe(true);
  expect(await ask(other.personId, phase.projectId, nearly)).toBe(true);
  expect(await ask(other.personId, elsewhere, nearly)).toBe(false);
  expect(await ask(author.personId, phase.projectId, another)).toBe(false);
});

test('a short text is alike without meaning anything by it, and nothing is asked about it', async () => {
  const { author, phase } = await aProposal({ text: 'Jeg er enig i forslaget.' });
  const ask = () =>
    isNearDuplicate({
      authorId: author.personId,
      projectId: phase.projectId,
      kind: 'proposal',
      text: 'Jeg er enig i forslaget.',
    });
  expect(await ask()).toBe(false);
  expect(await countStatements(ask)).toBe(0);
});

test('one and fifty earlier texts take one statement', async () => {
  const { phase, author } = await aProposal({ text });
  const ask = () => isNearDuplicate({ authorId: author.personId, projectId: phase.projectId, kind: 'comment', text: another });
  expect(await countStatements(ask)).toBe(1);
  for (let count = 0; count < 50; count++) await aComment({ phase, onProposal: null, text: `${text} ${count}` });
  expect(await countStatements(ask)).toBe(1);
});
