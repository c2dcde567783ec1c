import { Client } from 'pg';
import { type OwnSite, ownSite } from '@/tests/support/own-site';
import { type Column, columnsOfWords } from './columns';
import { payloadsIn } from './payloads';

export type HostileSite = OwnSite & { filled: Map<string, number> };

/** So many texts share the payloads of a column with many rows. */
const textsPerColumn = 4;
/** An index holds no long text: there each row gets a few payloads. */
const shortTexts = 40;

/** A site of its own in which every text is replaced by payloads. */
export async function hostileSite(): Promise<HostileSite> {
  let filled = new Map<string, number>();
  const prepare = async (databaseUrl: string) => {
    filled = await fillWithPayloads(databaseUrl);
  };
  return { ...(await ownSite({ name: 'hostile', prepare, withWorker: true })), filled };
}

/** Writes payloads over every word and asks for every kind of mail; answers how many rows each column had. */
export async function fillWithPayloads(databaseUrl: string): Promise<Map<string, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const filled = new Map<string, number>();
  for (const rows of rowsWithoutExample) await client.query(rows);
  // What is frozen is filled too: without its triggers.
  await client.query('SET session_replication_role = replica');
  for (const column of columnsOfWords()) {
    const rows = await fill(client, column, textsPerColumn).catch(() => fill(client, column, shortTexts));
    filled.set(`${column.table}.${column.name}`, rows);
  }
  await client.query('SET session_replication_role = DEFAULT');
  await client.query(askForMails);
  await client.end();
  return filled;
}

async function fill(client: Client, { table, name, isList }: Column, texts: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count("${name}")::int AS count FROM "${table}"`);
  const count = Math.max(1, Math.min(texts, rows[0]?.count ?? 0));
  const text = `n.n || ' ' || ($1::text[])[(n.n % ${count}) + 1]`;
  const { rowCount } = await client.query(
    `UPDATE "${table}" t SET "${name}" = ${isList ? `ARRAY[${text}]` : text}
     FROM (SELECT ctid, row_number() OVER () AS n FROM "${table}" WHERE "${name}" IS NOT NULL) n WHERE t.ctid = n.ctid`,
    [payloadsIn(texts === shortTexts ? shortTexts : count)],
  );
  return rowCount ?? 0;
}

/** What the demonstration has no example of. */
const rowsWithoutExample = [
  `INSERT INTO "Follow" ("id", "personId", "target", "place", "longitude", "latitude", "radiusKm")
   VALUES ('hostile-place', 'demo-citizen', 'area', 'Grenaa', 10.9, 56.4, 5)`,
  `INSERT INTO "BulkAct" ("id", "byId", "kind", "reason", "text", "startedAt")
   VALUES ('hostile-bulk', 'demo-manager', 'hide', 'off_topic', 'Uden for emnet', now())`,
  `INSERT INTO "ShareLink" ("id", "summaryId", "tokenHash", "label", "createdAt", "expiresAt")
   SELECT 'hostile-link', "id", 'hostile', 'En bestyrelse', now(), now() + interval '30 days' FROM "ComposedSummary" LIMIT 1`,
  `INSERT INTO "SummaryEmbed" ("id", "summaryId", "key", "label")
   SELECT 'hostile-embed', "id", 'hostile', 'En hjemmeside' FROM "ComposedSummary" LIMIT 1`,
  `INSERT INTO "SummaryWithdrawal" ("versionId", "reasonDa", "reasonEn")
   SELECT "id", 'Et tal var forkert.', 'A number was wrong.' FROM "SummaryVersion" ORDER BY "number" LIMIT 1`,
];

const askForMails = `
  INSERT INTO "Delivery" ("id", "purpose", "toAddress", "locale", "data")
  SELECT gen_random_uuid()::text, m.purpose, 'borger@eksempel.invalid', l.locale, m.data
  FROM (
    (SELECT 'published' AS purpose, jsonb_build_object('contribution', "contributionId") AS data FROM "Publication" LIMIT 1)
    UNION ALL (SELECT 'hidden', jsonb_build_object('contribution', "contributionId") FROM "Hiding" LIMIT 1)
    UNION ALL (SELECT 'answered', jsonb_build_object('contribution', "contributionId") FROM "OfficialAnswer" LIMIT 1)
    UNION ALL (SELECT 'use_marked', jsonb_build_object('contribution', "contributionId") FROM "ContributionUse" LIMIT 1)
    UNION ALL (SELECT 'report_settled', jsonb_build_object('report', "id") FROM "Report" WHERE "outcome" IS NOT NULL LIMIT 1)
    UNION ALL (SELECT 'partner_summary', jsonb_build_object('version', "id") FROM "SummaryVersion" ORDER BY "number" DESC LIMIT 1)
    UNION ALL (SELECT 'data_request', jsonb_build_object('request', "id") FROM "DataRequest" WHERE "answer" IS NOT NULL LIMIT 1)
  ) m CROSS JOIN (VALUES ('da'), ('en')) l(locale)`;
