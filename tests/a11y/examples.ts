import { orderWord } from '@/app/_participation/order-words';
import type { Locale } from '@/lib/i18n/locale';
import { demonstrationPeople } from '@/lib/identity/people';
import { unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import { encodeCursor } from '@/lib/platform/cursor';
import { hashToken } from '@/lib/platform/ids';

/** Asks for the first field of the first row; throws when there is none. */
export type One = (sql: string) => Promise<string>;

/** What the demonstration has to show on each page, by the names the visits know it under. */
export async function examplesIn(one: One, mail: string, locale: Locale) {
  const example = await one(
    `SELECT slug FROM "Project" WHERE "isExample" AND id IN (SELECT "projectId" FROM "ProjectPublication") LIMIT 1`,
  );
  const paperPhase = 'hoering-etape-et';
  const busiest = `SELECT c.code FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c.id
    JOIN "Project" j ON j.id = c."projectId" LEFT JOIN "Comment" k ON k."onProposalId" = c.id
    WHERE c.kind = 'proposal' AND j.slug = '${example}' GROUP BY c.code ORDER BY count(k.*) DESC LIMIT 1`;
  const code = await one(busiest);
  const used = await one(`SELECT c.code FROM "ContributionUse" u JOIN "Contribution" c ON c.id = u."contributionId"
    WHERE u."decisionId" IS NOT NULL LIMIT 1`);
  const waiting = await one(`SELECT c.code FROM "ModerationCase" m JOIN "Contribution" c ON c.id = m."contributionId"
    WHERE m."closedAt" IS NULL ORDER BY m."openedAt" LIMIT 1`);
  const withFiles = (state: string) => `SELECT c.code FROM "UploadedFile" f JOIN "Contribution" c ON c.id = f."contributionId"
    JOIN "ModerationCase" m ON m."contributionId" = c.id WHERE f.kind = 'picture' AND m."closedAt" IS ${state} LIMIT 1`;
  const [pictured, picturedWaiting] = [await one(withFiles('NOT NULL')), await one(withFiles('NULL'))];
  const reportOf = (settled: string) => `SELECT r.number FROM "Report" r WHERE r."settledAt" IS ${settled} LIMIT 1`;
  const [reportWaiting, reportSettled] = [await one(reportOf('NULL')), await one(reportOf('NOT NULL'))];
  const reported = await one(`SELECT c.code FROM "Report" r JOIN "Contribution" c ON c.id = r."contributionId"
    WHERE r.number = '${reportWaiting}'`);
  const bulkAct = await one(`SELECT id FROM "BulkAct" WHERE "byId" = '${demonstrationPeople.manager}' LIMIT 1`);
  const surveyProject = await one(`SELECT j.slug FROM "Survey" s JOIN "Phase" f ON f.id = s."phaseId"
    JOIN "Project" j ON j.id = f."projectId" WHERE j.slug = '${example}' LIMIT 1`);
  const survey = await one(`SELECT s.slug FROM "Survey" s JOIN "Phase" f ON f.id = s."phaseId"
    JOIN "Project" j ON j.id = f."projectId" WHERE j.slug = '${surveyProject}' LIMIT 1`);
  const surveyPhase = await one(`SELECT f.slug FROM "Survey" s JOIN "Phase" f ON f.id = s."phaseId"
    JOIN "Project" j ON j.id = f."projectId" WHERE j.slug = '${surveyProject}' AND s.slug = '${survey}' LIMIT 1`);
  const phase = await one(`SELECT f.slug FROM "Phase" f JOIN "Project" j ON j.id = f."projectId"
    JOIN "PhasePublication" p ON p."phaseId" = f.id WHERE j.slug = '${example}' ORDER BY f."closesOn" DESC LIMIT 1`);
  const ownReply = await one(`SELECT c.code FROM "HearingReply" h JOIN "Contribution" c ON c.id = h."contributionId"
    WHERE c."authorId" = '${demonstrationPeople.citizen}' LIMIT 1`);
  const answered = await one(`SELECT c.code FROM "Comment" k JOIN "Contribution" c ON c.id = k."contributionId"
    WHERE EXISTS (SELECT 1 FROM "Comment" r WHERE r."parentId" = c.id) LIMIT 1`);
  const [newest, supported] = [orderWord('newest', locale), orderWord('most_supported', locale)];
  const token = unsubscribeToken({ what: 'kind', which: 'news', personId: 'demo-citizen' });
  const requestOf = (state: string) => `SELECT number FROM "DataRequest" WHERE "answeredAt" IS ${state} LIMIT 1`;
  const [requestWaiting, requestAnswered] = [await one(requestOf('NULL')), await one(requestOf('NOT NULL'))];
  const theme = await one('SELECT slug FROM "Theme" ORDER BY position LIMIT 1');
  const emptyTheme = await one('SELECT slug FROM "Theme" ORDER BY position DESC LIMIT 1');
  const plan = await one('SELECT p.slug FROM "Plan" p JOIN "Theme" t ON t."planId" = p.id ORDER BY t.position LIMIT 1');
  const snapshot = await one(
    `SELECT s.id FROM "PlanSnapshot" s JOIN "Plan" p ON p.id = s."planId" WHERE p.slug = '${plan}' LIMIT 1`,
  );
  const initiative = await one('SELECT slug FROM "Initiative" ORDER BY slug LIMIT 1');
  const partner = await one('SELECT id FROM "PartnerOrganisation" LIMIT 1');
  const summary = await one('SELECT id FROM "ComposedSummary" ORDER BY "createdAt" LIMIT 1');
  const summaryCode = await one(`SELECT v.code FROM "SummaryVersion" v JOIN "SummaryPublication" p ON p."versionId" = v.id
    ORDER BY v.number DESC LIMIT 1`);
  const shared = 'a-share-link-for-the-crawl-of-every-page';
  // The token stands nowhere, so that a link whose page can be asked for has to be made.
  await one(`INSERT INTO "ShareLink" ("id", "summaryId", "versionId", "tokenHash", "label", "createdAt", "expiresAt")
    SELECT 'every-page', "summaryId", "id", '${hashToken(shared)}', 'Alle sider', now(), now() + interval '1 day'
    FROM "SummaryVersion" WHERE "code" = '${summaryCode}' ON CONFLICT ("tokenHash") DO UPDATE SET "label" = 'Alle sider' RETURNING "id"`);
  const decision = await one('SELECT slug FROM "Decision" WHERE "publishedAt" IS NOT NULL LIMIT 1');
  const sheetOf = (state: string) => one(`SELECT b.id FROM "EntryBatch" b WHERE b."enteredAt" IS ${state} LIMIT 1`);
  const sheets = [await sheetOf('NULL'), await sheetOf('NOT NULL')];
  const draftDecision = await one('SELECT slug FROM "Decision" WHERE "publishedAt" IS NULL LIMIT 1');
  const correctedDecision = await one('SELECT d.slug FROM "FormerDecision" f JOIN "Decision" d ON d.id = f."decisionId" LIMIT 1');
  const grant = await one(
    `SELECT g.id FROM "PoolGrant" g JOIN "Project" j ON j.id = g."projectId" WHERE j.slug = '${example}' LIMIT 1`,
  );
  const effect = await one(`SELECT e.id FROM "Effect" e JOIN "Project" j ON j.id = e."projectId" WHERE j.slug = '${example}'
    AND NOT EXISTS (SELECT 1 FROM "Effect" r WHERE r."replacesId" = e.id) LIMIT 1`);
  const fact = await one(
    `SELECT f.id FROM "ProjectFact" f JOIN "Project" j ON j.id = f."projectId" WHERE j.slug = '${example}' LIMIT 1`,
  );
  const post = await one(
    `SELECT n.slug FROM "NewsPost" n JOIN "Project" j ON j.id = n."projectId" WHERE j.slug = '${example}' LIMIT 1`,
  );
  const meetingOf = (which: string) => `SELECT m.id FROM "Meeting" m JOIN "Project" j ON j.id = m."projectId"
    WHERE j.slug = '${example}' AND m.seats IS ${which} ORDER BY m."startsAt" DESC LIMIT 1`;
  const meetings = [await one(meetingOf('NOT NULL')), await one(meetingOf('NULL'))];
  const ofDecision = (
    outcome: string,
    more = '',
  ) => `SELECT c.code FROM "ModerationDecision" d JOIN "ModerationCase" m ON m.id = d."caseId"
    JOIN "Contribution" c ON c.id = m."contributionId" WHERE d.outcome = '${outcome}' ${more} LIMIT 1`;
  const mine = `AND c."authorId" = '${demonstrationPeople.citizen}'`;
  const ownCodes = [await one(ofDecision('returned', mine)), await one(ofDecision('hidden', mine))];
  const decidedCodes = [await one(ofDecision('redacted')), await one(ofDecision('returned')), await one(ofDecision('covered'))];
  const appealIds = [
    await one('SELECT id FROM "Appeal" WHERE "decidedAt" IS NULL LIMIT 1'),
    await one('SELECT id FROM "Appeal" WHERE "decidedAt" IS NOT NULL LIMIT 1'),
  ];
  const slugs = ['solcellesager', 'kejsegaarden', 'stenvad-mosebrug', 'fjellerup-strandliv'];
  const projects: string[] = [];
  for (const slug of [example, ...slugs]) {
    projects.push(await one(`SELECT slug FROM "Project" WHERE slug LIKE '%${slug}' LIMIT 1`));
  }
  const noteOf = (kind: string) => one(`SELECT id FROM "Note" WHERE kind = '${kind}' ORDER BY "startedAt" DESC, id LIMIT 1`);
  const noteIds = [await noteOf('agenda_item'), await noteOf('collection'), await noteOf('board_appendix')];
  const collection = await one(`SELECT slug FROM "Note" WHERE kind = 'collection' LIMIT 1`);
  const cursor = encodeCursor({ at: new Date('2100-01-01'), id: 'zzz' });
  const earliest = encodeCursor({ at: new Date('2000-01-01'), id: 'a' });
  const latest = encodeCursor({ at: new Date('2040-01-01'), id: 'z' });
  const posterMeeting =
    await one(`SELECT m.id FROM "Meeting" m JOIN "Project" j ON j.id = m."projectId" WHERE j.slug = '${example}'
    AND m.id NOT IN (SELECT "meetingId" FROM "MeetingCancellation") LIMIT 1`);
  const remarkedOn = await one(`SELECT c.code FROM "Contribution" c JOIN "WhitePaperCause" w ON true
    JOIN "WhitePaperRow" r ON r.id = w."rowId" AND r."contributionId" = c.id LIMIT 1`);
  const guest = await one('SELECT "contributionId" FROM "GuestSender" LIMIT 1');
  return {
    example,
    paperPhase,
    code,
    used,
    waiting,
    pictured,
    picturedWaiting,
    reportWaiting,
    reportSettled,
    reported,
    bulkAct,
    surveyProject,
    survey,
    surveyPhase,
    phase,
    ownReply,
    answered,
    newest,
    supported,
    token,
    requestWaiting,
    requestAnswered,
    theme,
    emptyTheme,
    plan,
    snapshot,
    initiative,
    partner,
    summary,
    summaryCode,
    shared,
    decision,
    sheets,
    draftDecision,
    correctedDecision,
    grant,
    effect,
    fact,
    post,
    meetings,
    ownCodes,
    decidedCodes,
    appealIds,
    noteIds,
    collection,
    cursor,
    earliest,
    latest,
    projects,
    posterMeeting,
    remarkedOn,
    guest,
    mail,
    locale,
  };
}

export type Examples = Awaited<ReturnType<typeof examplesIn>>;
