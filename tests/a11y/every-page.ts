import { Client } from 'pg';
import { filterWord } from '@/app/_contributions/filter-words';
import { orderWord } from '@/app/_participation/order-words';
import { ruleWord } from '@/app/[locale]/(public)/moderation/log/_rule-words';
import { guestReceipt } from '@/lib/contributions/server/guest-receipt';
import type { Locale } from '@/lib/i18n/locale';
import { pathnames } from '@/lib/i18n/pathnames';
import { demonstrationPeople } from '@/lib/identity/people';
import { unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import { encodeCursor } from '@/lib/platform/cursor';
import { hashToken } from '@/lib/platform/ids';
import type { Page } from '@/lib/web/paths';
import { newsletterVisits } from './newsletter-visits';

/** One visit of the crawl: which page, seen by whom, with which parameters. */
export type Visit = { page: Page; as: Visitor; params: Record<string, string> };
export type Visitor = 'anonymous' | 'demo-citizen' | 'demo-manager' | 'demo-partner' | 'demo-administrator';

/**
 * Every page of the product at least once, with parameters taken from the demonstration data.
 * `mail` names a caught mail. Throws when a page has no visit, so that a new page cannot be forgotten.
 */
export async function everyPage(databaseUrl: string, mail: string, locale: Locale): Promise<Visit[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const one = async (sql: string): Promise<string> => {
      const { rows } = await client.query(sql);
      if (!rows[0]) throw new Error(`The demonstration data lacks what this asks for: ${sql}`);
      return String(Object.values(rows[0])[0]);
    };
    const visits = await visitsOf(one, mail, locale);
    const missing = Object.keys(pathnames).filter((page) => page !== opensOnce && !visits.some((visit) => visit.page === page));
    if (missing.length > 0) throw new Error(`No visit in the crawl for: ${missing.join(', ')}`);
    return visits;
  } finally {
    await client.end();
  }
}

/** Shown only to whoever holds the console's one-time link, before there is an administrator. */
const opensOnce = '/sign-in/administrator';

async function visitsOf(one: (sql: string) => Promise<string>, mail: string, locale: Locale): Promise<Visit[]> {
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
  const visit = (page: Page, as: Visitor = 'anonymous', params: Record<string, string> = {}): Visit => ({ page, as, params });
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
  return [
    visit('/'),
    visit('/projects'),
    ...projects.map((slug) => visit('/projects/[slug]', 'anonymous', { slug })),
    visit('/projects/[slug]/proposals', 'anonymous', { slug: example }),
    visit('/projects/[slug]/proposals', 'anonymous', { slug: projects[3] ?? example }),
    visit('/projects/[slug]/proposals/after/[cursor]', 'anonymous', { slug: example, cursor }),
    visit('/projects/[slug]/proposals/new', 'anonymous', { slug: example }),
    visit('/projects/[slug]/proposals/new', 'demo-citizen', { slug: example }),
    visit('/projects/[slug]/proposals/[code]', 'anonymous', { slug: example, code }),
    visit('/projects/[slug]/proposals/[code]/poster', 'anonymous', { slug: example, code }),
    visit('/projects/[slug]/proposals/[code]/comments/after/[cursor]', 'anonymous', { slug: example, code, cursor: earliest }),
    visit('/projects/[slug]/proposals/[code]/comments/[order]', 'anonymous', { slug: example, code, order: newest }),
    visit('/projects/[slug]/proposals/[code]/comments/[order]/after/[cursor]', 'anonymous', {
      slug: example,
      code,
      order: newest,
      cursor: latest,
    }),
    visit('/projects/[slug]/comments', 'anonymous', { slug: example }),
    visit('/projects/[slug]/comments/[order]', 'anonymous', { slug: example, order: supported }),
    visit('/projects/[slug]/comments/[order]/after/[cursor]', 'anonymous', { slug: example, order: supported, cursor: latest }),
    visit('/contributions/search', 'anonymous', {}),
    visit('/comments/[code]', 'anonymous', { code: answered }),
    visit('/comments/[code]/after/[cursor]', 'anonymous', { code: answered, cursor: earliest }),
    visit('/projects/[slug]/comments/after/[cursor]', 'anonymous', { slug: example, cursor: earliest }),
    visit('/projects/[slug]/priorities/[phase]', 'anonymous', { slug: example, phase: 'ideer' }),
    visit('/projects/[slug]/priorities/[phase]', 'demo-citizen', { slug: example, phase: 'stien' }),
    visit('/projects/[slug]/priorities/[phase]/after/[cursor]', 'anonymous', {
      slug: example,
      phase: 'stien',
      cursor: '0'.repeat(32),
    }),
    visit('/projects/[slug]/hearings/[phase]', 'anonymous', { slug: example, phase: 'hoering' }),
    visit('/projects/[slug]/hearings/[phase]', 'anonymous', { slug: example, phase: 'idehoering' }),
    visit('/projects/[slug]/hearings/[phase]/after/[cursor]', 'anonymous', { slug: example, phase: 'hoering', cursor: '4' }),
    visit('/projects/[slug]/hearings/[phase]/reply', 'anonymous', { slug: example, phase: 'idehoering' }),
    visit('/projects/[slug]/hearings/[phase]/reply', 'demo-citizen', { slug: example, phase: 'idehoering' }),
    visit('/projects/[slug]/hearings/[phase]/reply', 'demo-citizen', { slug: example, phase: 'hoering' }),
    visit('/projects/[slug]/hearings/[phase]/receipt/[code]', 'demo-citizen', {
      slug: example,
      phase: 'hoering',
      code: ownReply,
    }),
    visit('/projects/[slug]/surveys/[survey]', 'anonymous', { slug: surveyProject, survey }),
    visit('/projects/[slug]/surveys/[survey]', 'demo-citizen', { slug: surveyProject, survey }),
    visit('/projects/[slug]/surveys/[survey]/results', 'anonymous', { slug: surveyProject, survey }),
    visit('/strategy'),
    visit('/strategy/timeline'),
    visit('/strategy/plans/[plan]', 'anonymous', { plan }),
    visit('/strategy/plans/[plan]/snapshots/[snapshot]', 'anonymous', { plan, snapshot }),
    visit('/strategy/[theme]', 'anonymous', { theme }),
    visit('/strategy/[theme]', 'anonymous', { theme: emptyTheme }),
    visit('/strategy/[theme]/contributions', 'anonymous', { theme }),
    visit('/strategy/[theme]/contributions/after/[cursor]', 'anonymous', { theme, cursor }),
    visit('/strategy/[theme]/contributions/[filter]', 'anonymous', { theme, filter: filterWord('answered', locale) }),
    visit('/strategy/[theme]/contributions/[filter]/after/[cursor]', 'anonymous', {
      theme,
      filter: filterWord('answered', locale),
      cursor,
    }),
    visit('/contributions'),
    visit('/contributions/after/[cursor]', 'anonymous', { cursor }),
    visit('/contributions/[filter]', 'anonymous', { filter: filterWord('used', locale) }),
    visit('/contributions/[filter]/after/[cursor]', 'anonymous', { filter: filterWord('used', locale), cursor }),
    visit('/decisions'),
    visit('/decisions/[slug]', 'anonymous', { slug: decision }),
    visit('/path'),
    visit('/path/unknown'),
    visit('/path/[code]', 'anonymous', { code: used }),
    visit('/path/[code]', 'anonymous', { code: waiting }),
    visit('/report/[code]', 'anonymous', { code }),
    visit('/report/receipt/[number]', 'anonymous', { number: reportWaiting }),
    visit('/report/receipt/[number]', 'anonymous', { number: reportSettled }),
    visit('/workspace/cases/[code]', 'demo-manager', { code: reported }),
    visit('/me', 'demo-citizen'),
    ...ownCodes.map((own) => visit('/me/contributions/[code]', 'demo-citizen', { code: own })),
    ...decidedCodes.map((each) => visit('/path/[code]', 'anonymous', { code: each })),
    ...decidedCodes.map((each) => visit('/workspace/cases/[code]', 'demo-manager', { code: each })),
    visit('/workspace/cases/[code]/block', 'demo-manager', { code: waiting }),
    visit('/workspace/appeals', 'demo-manager'),
    ...appealIds.map((id) => visit('/workspace/appeals/[id]', 'demo-administrator', { id })),
    visit('/workspace/blocks', 'demo-manager'),
    visit('/me/data', 'demo-citizen'),
    visit('/me/data', 'demo-manager'),
    visit('/me/following', 'demo-citizen'),
    visit('/me/sessions', 'demo-citizen'),
    visit('/me/notifications', 'demo-citizen'),
    visit('/me/notifications', 'demo-manager'),
    visit('/me/news', 'demo-citizen'),
    visit('/me/news', 'demo-partner'),
    visit('/follow/[what]/[slug]', 'demo-citizen', { what: 'project', slug: example }),
    visit('/unsubscribe/[token]', 'anonymous', { token }),
    visit('/support/[code]', 'demo-citizen', { code }),
    visit('/sign-in'),
    visit('/sign-in/sent'),
    visit('/sign-in/confirm'),
    visit('/sign-in/staff'),
    visit('/sign-in/identity'),
    visit('/example-mitid/[interaction]', 'anonymous', { interaction: 'example' }),
    visit('/workspace', 'demo-manager'),
    visit('/projects/[slug]/proposals/[code]', 'anonymous', { slug: example, code: pictured }),
    visit('/workspace/cases/[code]', 'demo-manager', { code: waiting }),
    visit('/workspace/cases/[code]', 'demo-manager', { code: picturedWaiting }),
    visit('/workspace/cases/[code]', 'demo-manager', { code: used }),
    visit('/workspace/filters', 'demo-manager'),
    visit('/workspace/templates', 'demo-manager'),
    visit('/workspace/bulk', 'demo-manager'),
    visit('/workspace/bulk/[act]', 'demo-manager', { act: bulkAct }),
    visit('/workspace/contributions', 'demo-manager'),
    visit('/workspace/projects', 'demo-manager'),
    visit('/workspace/projects/new', 'demo-manager'),
    visit('/workspace/projects/[slug]', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/facts', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/facts/[fact]', 'demo-manager', { slug: example, fact }),
    visit('/projects/[slug]/news', 'anonymous', { slug: example }),
    visit('/projects/[slug]/news/[post]', 'anonymous', { slug: example, post }),
    visit('/workspace/projects/[slug]/documents', 'demo-manager', { slug: example }),
    visit('/projects/[slug]/poster', 'anonymous', { slug: example }),
    visit('/projects/[slug]/phases/[phase]/poster', 'anonymous', { slug: example, phase }),
    visit('/projects/[slug]/surveys/[survey]/poster', 'anonymous', { slug: surveyProject, survey }),
    visit('/projects/[slug]/meetings/[meeting]/poster', 'anonymous', {
      slug: example,
      meeting: await one(`SELECT m.id FROM "Meeting" m JOIN "Project" j ON j.id = m."projectId" WHERE j.slug = '${example}'
        AND m.id NOT IN (SELECT "meetingId" FROM "MeetingCancellation") LIMIT 1`),
    }),
    visit('/workspace/projects/[slug]/records', 'demo-manager', { slug: example }),
    ...meetings.map((meeting) => visit('/projects/[slug]/meetings/[meeting]', 'anonymous', { slug: example, meeting })),
    visit('/projects/[slug]/meetings/[meeting]/sign-up', 'anonymous', { slug: example, meeting: meetings[0] ?? '' }),
    visit('/projects/[slug]/meetings/[meeting]/sign-up', 'demo-citizen', { slug: example, meeting: meetings[0] ?? '' }),
    visit('/workspace/projects/[slug]/meetings', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/meetings/new', 'demo-manager', { slug: example }),
    ...meetings.map((meeting) =>
      visit('/workspace/projects/[slug]/meetings/[meeting]', 'demo-manager', { slug: example, meeting }),
    ),
    visit('/workspace/projects/[slug]/news', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/news/[post]', 'demo-manager', { slug: example, post }),
    visit('/workspace/projects/[slug]', 'demo-manager', { slug: `${example}-etape-to` }),
    visit('/invited/[slug]', 'demo-citizen', { slug: `${example}-foelgegruppe` }),
    visit('/workspace/projects/[slug]/people', 'demo-manager', { slug: `${example}-foelgegruppe` }),
    visit('/workspace/projects/[slug]/place', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/decisions/new', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/decisions/[decision]', 'demo-manager', { slug: example, decision: draftDecision }),
    visit('/workspace/projects/[slug]/decisions/[decision]', 'demo-manager', { slug: example, decision: correctedDecision }),
    visit('/decisions/[slug]', 'anonymous', { slug: correctedDecision }),
    visit('/workspace/projects/[slug]/grants/new', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/grants/[grant]', 'demo-manager', { slug: example, grant }),
    visit('/workspace/projects/[slug]/evaluation', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/effects/new', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/effects/[effect]', 'demo-manager', { slug: example, effect }),
    visit('/workspace/projects/[slug]/phases/new', 'demo-manager', { slug: example }),
    visit('/workspace/projects/[slug]/phases/[phase]', 'demo-manager', { slug: example, phase }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey', 'demo-manager', { slug: example, phase }),
    visit('/workspace/administration/population', 'demo-administrator'),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/results', 'demo-manager', {
      slug: surveyProject,
      phase: surveyPhase,
    }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/texts', 'demo-manager', { slug: surveyProject, phase: surveyPhase }),
    visit('/workspace/projects/[slug]/phases/[phase]/entry', 'demo-manager', { slug: example, phase: 'idehoering' }),
    visit('/workspace/projects/[slug]/phases/[phase]/entry', 'demo-manager', { slug: example, phase: 'stien' }),
    visit('/projects/[slug]/phases/[phase]/paper', 'anonymous', { slug: example, phase: 'stien' }),
    visit('/projects/[slug]/phases/[phase]/paper', 'anonymous', { slug: example, phase: 'idehoering' }),
    visit('/projects/[slug]/said-and-done', 'anonymous', { slug: example }),
    visit('/projects/[slug]/heard', 'anonymous', { slug: example }),
    visit('/workspace/projects/[slug]/phases/[phase]/entry/sheets', 'demo-manager', { slug: example, phase: 'stien' }),
    ...sheets.map((batch) =>
      visit('/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]', 'demo-manager', {
        slug: example,
        phase: 'stien',
        batch,
      }),
    ),
    visit('/workspace/projects/[slug]/phases/[phase]/hearing', 'demo-manager', { slug: example, phase: 'hoering' }),
    visit('/workspace/projects/[slug]/phases/[phase]/replies', 'demo-manager', { slug: example, phase: 'hoering' }),
    visit('/workspace/projects/[slug]/topics', 'demo-manager', { slug: example }),
    visit('/workspace/contributions/answer', 'demo-manager'),
    visit('/workspace/strategy', 'demo-administrator'),
    visit('/workspace/strategy/themes/[theme]', 'demo-administrator', { theme }),
    visit('/workspace/strategy/initiatives/[initiative]', 'demo-administrator', { initiative }),
    visit('/workspace/strategy/plans/[plan]/theme', 'demo-administrator', { plan }),
    visit('/workspace/strategy/plans/[plan]/successor', 'demo-administrator', { plan }),
    visit('/workspace/projects/[slug]/phases/[phase]/white-paper', 'demo-manager', { slug: example, phase: 'hoering' }),
    visit('/workspace/projects/[slug]/phases/[phase]/white-paper', 'demo-manager', { slug: example, phase: paperPhase }),
    visit('/workspace/projects/[slug]/phases/[phase]/white-paper/texts', 'demo-manager', { slug: example, phase: paperPhase }),
    visit('/workspace/projects/[slug]/phases/[phase]/white-paper/versions', 'demo-manager', {
      slug: example,
      phase: paperPhase,
    }),
    visit('/projects/[slug]/hearings/[phase]/white-paper', 'anonymous', { slug: example, phase: paperPhase }),
    visit('/projects/[slug]/notes/[note]', 'anonymous', { slug: example, note: collection }),
    visit('/workspace/projects/[slug]/notes', 'demo-manager', { slug: example }),
    ...noteIds.map((note) => visit('/workspace/notes/[note]', 'demo-administrator', { note })),
    visit('/workspace/notes/[note]', 'demo-manager', { note: noteIds[2] ?? '' }),
    ...noteIds.map((note) => visit('/workspace/notes/[note]/versions', 'demo-administrator', { note })),
    visit('/workspace/board', 'demo-administrator'),
    visit('/workspace/annual-cycle', 'demo-manager'),
    visit('/path/[code]', 'anonymous', {
      code: await one(`SELECT c.code FROM "Contribution" c JOIN "WhitePaperCause" w ON true
        JOIN "WhitePaperRow" r ON r.id = w."rowId" AND r."contributionId" = c.id LIMIT 1`),
    }),
    visit('/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]', 'anonymous', {
      slug: example,
      phase: paperPhase,
      cursor: '50',
    }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/publish', 'demo-manager', { slug: example, phase }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/preview', 'demo-manager', {
      slug: surveyProject,
      phase: surveyPhase,
    }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/versions/[number]', 'demo-manager', {
      slug: surveyProject,
      phase: surveyPhase,
      number: '1',
    }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/invitations', 'demo-manager', {
      slug: surveyProject,
      phase: surveyPhase,
    }),
    visit('/workspace/projects/[slug]/phases/[phase]/survey/paper', 'demo-manager', { slug: surveyProject, phase: surveyPhase }),
    visit('/workspace/unreached', 'demo-manager'),
    visit('/workspace/requests', 'demo-administrator'),
    visit('/workspace/requests/new', 'demo-administrator'),
    visit('/workspace/requests/[number]', 'demo-administrator', { number: requestWaiting }),
    visit('/workspace/requests/[number]', 'demo-administrator', { number: requestAnswered }),
    visit('/workspace/operations', 'demo-administrator'),
    ...(await newsletterVisits(one, example)),
    visit('/co-author/[token]', 'anonymous', { token: 'unknown-unknown-unknown' }),
    visit('/guest/confirm/[token]', 'anonymous', { token: 'unknown-unknown-unknown' }),
    visit('/guest/receipt/[receipt]', 'anonymous', {
      receipt: guestReceipt(await one('SELECT "contributionId" FROM "GuestSender" LIMIT 1')),
    }),
    visit('/workspace/administration', 'demo-administrator'),
    visit('/workspace/administration/people/[id]', 'demo-administrator', { id: demonstrationPeople.manager }),
    visit('/workspace/administration/partners', 'demo-administrator'),
    visit('/workspace/administration/partners/[id]', 'demo-administrator', { id: partner }),
    visit('/workspace/administration/permissions', 'demo-administrator'),
    visit('/workspace/administration/access', 'demo-administrator'),
    visit('/workspace/log', 'demo-administrator'),
    visit('/partner', 'demo-partner'),
    visit('/partner/[slug]', 'demo-partner', { slug: example }),
    visit('/partner/versions/[code]', 'demo-partner', { code: summaryCode }),
    visit('/partner/themes/[theme]', 'demo-administrator', { theme }),
    visit('/summaries/[code]', 'anonymous', { code: summaryCode }),
    visit('/shared/[token]', 'anonymous', { token: shared }),
    visit('/workspace/summaries', 'demo-manager'),
    visit('/workspace/summaries/[id]', 'demo-manager', { id: summary }),
    visit('/workspace/summaries/[id]/preview', 'demo-manager', { id: summary }),
    visit('/workspace/summaries/[id]/versions', 'demo-manager', { id: summary }),
    visit('/workspace/summaries/[id]/sharing', 'demo-manager', { id: summary }),
    visit('/privacy'),
    visit('/moderation'),
    visit('/moderation/log'),
    visit('/moderation/log/after/[cursor]', 'anonymous', { cursor }),
    visit('/moderation/log/[rule]', 'anonymous', { rule: ruleWord('personal_data', locale) }),
    visit('/moderation/log/[rule]/after/[cursor]', 'anonymous', { rule: ruleWord('personal_data', locale), cursor }),
    visit('/moderation/figures'),
    visit('/figures'),
    visit('/experience'),
    visit('/cookies'),
    visit('/was'),
    visit('/counting'),
    visit('/open-data'),
    visit('/blank'),
    visit('/demo'),
    visit('/mailbox'),
    visit('/mailbox/[mail]', 'anonymous', { mail }),
  ];
}
