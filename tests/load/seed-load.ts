import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** How much a load database holds: so many proposals, each with 5 comments and 20 supports, one busy one with 50 comments and one with a long talk of 500, in two levels. */
export type LoadData = { slug: string; busyCode: string; talkCode: string; persons: number };

const persons = 2_000;
const longTalk = 500;

/**
 * Fills a freshly migrated database by statements over whole sets; 20,000 proposals take some ten seconds.
 * Session tokens are `load-<person number>`, stored hashed as the product stores them.
 */
export async function seedLoad(databaseUrl: string, proposals: number, secret: string): Promise<LoadData> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`INSERT INTO "Project" (id, slug, "titleDa", "titleEn", "summaryDa", "summaryEn", "isExample")
      VALUES ('load', 'maaling', 'Måling', 'Measurement', 'Kun til måling', 'For measuring only', true)`);
    await client.query(`INSERT INTO "ProjectPublication" ("projectId", "publishedAt") VALUES ('load', now())`);
    await client.query(`INSERT INTO "Phase" (id, "projectId", slug, "titleDa", "titleEn", "descriptionDa", "descriptionEn",
        "afterwardsDa", "afterwardsEn", "opensOn", "closesOn", acts, "isExample")
      VALUES ('load', 'load', 'maaling', 'Måling', 'Measurement', 'Tekst', 'Text', 'Tekst', 'Text',
        current_date - 10, current_date + 30, '{proposal,comment,support}', true)`);
    await client.query(`INSERT INTO "PhasePublication" ("phaseId", "publishedAt") VALUES ('load', now())`);
    await client.query(
      `INSERT INTO "User" (id, email, locale) SELECT 'p' || n, 'load' || n || '@eksempel.invalid', 'da'
      FROM generate_series(0, $1::int - 1) n`,
      [persons],
    );
    await seedSessions(client, secret);
    await contributions(client, 'proposal', proposals, 1);
    await client.query(
      `INSERT INTO "Proposal" SELECT 'proposal' || n, 'Forslag nummer ' || n FROM generate_series(1, $1::int) n`,
      [proposals],
    );
    const comments = proposals * 5 + 45 + longTalk;
    await contributions(client, 'comment', comments, 5);
    await client.query(
      `INSERT INTO "Comment" ("contributionId", "onProposalId") SELECT 'comment' || n,
        'proposal' || CASE WHEN n > $1::int * 5 + 45 THEN 3 WHEN n > $1::int * 5 THEN 1 ELSE (n - 1) / 5 + 1 END
      FROM generate_series(1, $2::int) n`,
      [proposals, comments],
    );
    // Every third comment of the long talk is an answer to the one before the last.
    await client.query(
      `UPDATE "Comment" k SET "parentId" = 'comment' || (n - n % 3) FROM generate_series($1::int, $2::int) n
      WHERE k."contributionId" = 'comment' || n AND n % 3 = 2 AND n - n % 3 >= $1::int`,
      [proposals * 5 + 46, comments],
    );
    await client.query(
      `INSERT INTO "CommentTally" SELECT "contributionId", length("contributionId") % 7 + ascii(right("contributionId", 1)) % 5, now()
      FROM "Comment" WHERE "onProposalId" = 'proposal3'`,
    );
    await client.query(
      `INSERT INTO "Support" SELECT 'proposal' || n, 'p' || ((n * 37 + k * 61) % $2::int), now()
      FROM generate_series(1, $1::int) n, generate_series(1, 20) k ON CONFLICT DO NOTHING`,
      [proposals, persons],
    );
    await client.query(`INSERT INTO "SupportTally" SELECT "proposalId", count(*), now() FROM "Support" GROUP BY 1`);
    await client.query('ANALYZE');
    return { slug: 'maaling', busyCode: code('proposal', 1), talkCode: code('proposal', 3), persons };
  } finally {
    await client.end();
  }
}

/** Receipt code of the nth proposal of a load database. */
export function code(kind: 'proposal' | 'comment', n: number): string {
  return `LD-${kind === 'proposal' ? 'P' : 'C'}-${n}`;
}

async function contributions(client: Client, kind: 'proposal' | 'comment', count: number, perMinute: number) {
  await client.query(
    `INSERT INTO "Contribution" (id, code, kind, "projectId", "phaseId", "authorId", language, text, "submissionKey", "submittedAt", "isExample")
    SELECT $1 || n, $2 || n, $1::"ContributionKind", 'load', 'load', 'p' || (n % $4::int), 'da',
      'Et eksempel på en tekst af almindelig længde, som nogen kunne have skrevet om et sted ved kysten. Nummer ' || n || '.',
      $1 || n, now() - (n / $5::int) * interval '1 minute', true
    FROM generate_series(1, $3::int) n`,
    [kind, code(kind, 0).slice(0, -1), count, persons, perMinute],
  );
  await client.query(
    `INSERT INTO "Publication" ("contributionId", "projectId", kind, "publishedAt")
    SELECT id, "projectId", kind, "submittedAt" FROM "Contribution" WHERE kind = $1::"ContributionKind"`,
    [kind],
  );
}

async function seedSessions(client: Client, secret: string) {
  const tokens = Array.from({ length: persons }, (_, n) => createHash('sha256').update(`load-${n}${secret}`).digest('hex'));
  await client.query(
    `INSERT INTO "Session" (id, "sessionToken", "userId", expires)
    SELECT 's' || n, token, 'p' || (n - 1), now() + interval '30 days' FROM unnest($1::text[]) WITH ORDINALITY AS t (token, n)`,
    [tokens],
  );
}
