import { Client } from 'pg';
import { signedIn } from './cases';
import type { Installation } from './installation';
import { code } from './seed-load';

/** One person supports one proposal twenty times at once; says what was answered and what is stored. */
export async function oneSupportOfTwenty({ base, databaseUrl }: Installation, size: number): Promise<string> {
  const proposal = 3;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const where = `WHERE "proposalId" = 'proposal${proposal}' AND "personId" = 'p1999'`;
  await client.query(`DELETE FROM "Support" ${where}`);
  const send = () =>
    fetch(`${base}/api/proposals/${code('proposal', proposal)}/support`, {
      method: 'POST',
      headers: { ...signedIn(1999, base), accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  const { rows } = await client.query(`SELECT count(*)::int AS stored FROM "Support" ${where}`);
  await client.end();
  const statuses = [...new Set(answers.map((answer) => answer.status))].join(', ');
  return `${size} proposals: 20 parallel supports by one person stored ${rows[0].stored} row; the 20 answers had status ${statuses}.`;
}
