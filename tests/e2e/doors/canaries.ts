import { Client } from 'pg';

/** A word that stands in protected rows and nowhere else. */
export const canary = 'kanariefugl';

/** People who may see none of it: a citizen, the manager of another project, and a partner who is granted nothing. */
export const strangers = ['example-citizen-39', 'example-manager-harbour', 'partner-elsewhere'] as const;

const circles = 'SELECT "id" FROM "Project" WHERE "inviteOnly"';

/** Each writes the canary into something only some may see, all of it outside the project by the harbour. */
const plantings: Record<string, string> = {
  'a waiting contribution': `UPDATE "Contribution" SET "text" = '${canary} venter' WHERE "projectId" IN (${elsewhere()})
    AND "id" IN (SELECT "contributionId" FROM "ModerationCase" WHERE "closedAt" IS NULL)
    AND "id" NOT IN (SELECT "contributionId" FROM "Publication")`,
  'a draft project': `INSERT INTO "Project" ("id", "slug", "titleDa", "titleEn", "summaryDa", "summaryEn")
    VALUES ('draft-canary', 'kladde', '${canary} kladde', '${canary} draft', 'x', 'x')`,
  'a project for invited people': `UPDATE "Project" SET "titleDa" = '${canary} kreds', "titleEn" = '${canary} circle', "summaryDa" = '${canary}'
    WHERE "inviteOnly"`,
  'what is said in it': `UPDATE "Contribution" SET "text" = '${canary} i kredsen' WHERE "projectId" IN (${circles})`,
  'news in it': `UPDATE "NewsPost" SET "titleDa" = '${canary} nyt', "textDa" = '${canary}' WHERE "projectId" IN (${circles})`,
  'a meeting in it': `UPDATE "Meeting" SET "titleDa" = '${canary} moede', "descriptionDa" = '${canary}' WHERE "projectId" IN (${circles})`,
  'a phase of it': `UPDATE "Phase" SET "titleDa" = '${canary} fase', "titleEn" = '${canary} phase' WHERE "projectId" IN (${circles})`,
  'who is invited': `UPDATE "ProjectInvitation" SET "email" = '${canary}' || "id" || '@nabo.invalid' WHERE "projectId" IN (${circles})`,
  'a note to colleagues': `INSERT INTO "CaseNote" ("id", "caseId", "text") SELECT 'note-canary', m."id", '${canary} note'
    FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
    WHERE m."closedAt" IS NULL AND c."projectId" IN (${elsewhere()}) ORDER BY m."openedAt" LIMIT 1`,
  'the draft of a newsletter': `UPDATE "Newsletter" SET "titleDa" = '${canary} brev', "titleEn" = '${canary} letter', "textDa" = '${canary}'
    WHERE "projectId" IN (${elsewhere()}) AND "id" NOT IN (SELECT "newsletterId" FROM "NewsletterDispatch" WHERE "sentAt" IS NOT NULL)`,
  'what is not frozen of a white paper': `UPDATE "WhitePaper" SET "assessment" = '${canary} vurdering'`,
  'what is not frozen of a summary': `UPDATE "ComposedSummary" SET "titleDa" = '${canary} opgoerelse', "titleEn" = '${canary} summary'`,
  'why a partner sees something': `UPDATE "PartnerGrant" SET "why" = '${canary} aftale'`,
  'what a reader reported': `UPDATE "Report" SET "text" = '${canary} rapport' WHERE "contributionId" IN
    (SELECT "id" FROM "Contribution" WHERE "projectId" IN (${elsewhere()}))`,
  'an appeal': `UPDATE "Appeal" SET "text" = '${canary} klage' WHERE "decisionId" IS NOT NULL`,
  'the addresses of employees and partners': `UPDATE "User" SET "email" = "id" || '@${canary}.invalid'
    WHERE "id" IN (SELECT "userId" FROM "EmployeeRole" UNION SELECT "userId" FROM "PartnerMember")
      AND "id" NOT IN ('example-manager-harbour', 'partner-elsewhere')`,
  'why somebody looked': `WITH looked AS (INSERT INTO "Event" ("type", "actorKind", "actorId", "subject")
      VALUES ('identity.viewed', 'employee', 'demo-manager', 'contribution:x') RETURNING "id")
    INSERT INTO "AccessEntry" ("eventId", "kind", "byId", "reason", "words", "at")
    SELECT "id", 'identity', 'demo-manager', 'other', '${canary} hvorfor', now() FROM looked`,
  'an address that gets no mail': `INSERT INTO "SuppressedAddress" ("id", "addressHash", "masked", "reason", "suppressedAt")
    VALUES ('suppressed-canary', 'x', '${canary}…@borger.example', 'bounced', now())`,
};

function elsewhere(): string {
  return `SELECT "id" FROM "Project" WHERE "slug" <> 'det-maritime-hus'`;
}

/** The names of the things of the project for invited people, as they stand in addresses. */
export async function namesInCircle(databaseUrl: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } =
      await client.query(`SELECT j."slug", j."slug" AS "project", f."slug" AS "phase", n."slug" AS "post", m."id" AS "meeting",
      c."code" FROM "Project" j JOIN "Phase" f ON f."projectId" = j."id" JOIN "NewsPost" n ON n."projectId" = j."id"
      JOIN "Meeting" m ON m."projectId" = j."id" JOIN "Contribution" c ON c."projectId" = j."id" WHERE j."inviteOnly" LIMIT 1`);
    if (!rows[0]) throw new Error('The demonstration has no project for invited people.');
    return rows[0];
  } finally {
    await client.end();
  }
}

/** Plants a canary in each protected thing; answers how many kinds there are. Throws for a kind nothing was planted in. */
export async function plantCanaries(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`INSERT INTO "User" ("id", "email") VALUES ('partner-elsewhere', 'partner@andetsteds.invalid')`);
    await client.query(`INSERT INTO "PartnerOrganisation" ("id", "name") VALUES ('elsewhere', 'Andetsteds')`);
    await client.query(`INSERT INTO "PartnerMember" ("organisationId", "userId") VALUES ('elsewhere', 'partner-elsewhere')`);
    for (const [what, sql] of Object.entries(plantings)) {
      const { rowCount } = await client.query(sql);
      if (!rowCount) throw new Error(`The demonstration has no row for ${what}.`);
    }
    return Object.keys(plantings).length;
  } finally {
    await client.end();
  }
}
