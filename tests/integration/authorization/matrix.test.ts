import { describe, expect, test } from 'vitest';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { actorNames, allowedBy, anActor } from './actors';
import { commandNames } from './command-files';
import { matrix } from './matrix';

testDatabase({ empty: 'first' });

test('every command says in the matrix who may do it', () => {
  expect(commandNames()).toEqual(Object.keys(matrix).sort());
});

describe.each(Object.entries(matrix))('%s', (_command, row) => {
  test.each(actorNames)('as %s', async (name) => {
    const actor = await anActor(name);
    const act = await row.prepare(actor);
    const before = await trace();
    const result = await act();
    if (row.permission && allowedBy(row.permission).includes(name)) {
      expect(result).toMatchObject({ ok: true });
    } else {
      expect(result).toMatchObject({ ok: false });
      expect(await trace()).toEqual(before);
    }
  });
});

/** Everything a refused command could have left behind, counted. */
async function trace() {
  const [row] = await db().$queryRaw<Record<string, number>[]>`
    SELECT (SELECT count(*) FROM "Event")::int AS events, (SELECT count(*) FROM "Contribution")::int AS contributions,
      (SELECT count(*) FROM "Support")::int AS supports, (SELECT count(*) FROM "CommentSupport")::int AS "commentSupports", (SELECT count(*) FROM "PriorityVote")::int AS votes, (SELECT count(*) FROM "SurveyResponse")::int AS responses, (SELECT count(*) FROM "SurveyProgress")::int AS begun,
      (SELECT count(*) + count("revokedAt") FROM "SurveyInvitation")::int AS invitations,
      (SELECT count(*) FROM "ModerationDecision")::int AS decisions, (SELECT count(*) FROM "Publication")::int AS publications,
      (SELECT count(*) FROM "ContributionTheme")::int AS themes, (SELECT count(*) FROM "OfficialAnswer")::int AS answers,
      (SELECT count(*) FROM "ContributionUse")::int AS uses, (SELECT count(*) FROM "Project")::int AS projects,
      (SELECT count(*) FROM "Phase")::int AS phases, (SELECT count(*) FROM "Effect")::int AS effects,
      (SELECT coalesce(sum(version), 0) FROM "Newsletter")::int AS newsletters, (SELECT count(*) FROM "NewsletterDispatch")::int AS dispatches,
      (SELECT count(*) FROM "Delivery")::int AS deliveries, (SELECT count(*) FROM "DataRequest")::int AS requests, (SELECT count(*) FROM "Session")::int AS sessions,
      (SELECT count(*) FROM "EmployeeRole")::int AS roles, (SELECT count(*) FROM "ProjectManager")::int AS managers, (SELECT count(*) FROM "AccessEntry")::int AS accesses,
      (SELECT count(*) FROM "PartnerOrganisation")::int AS partners, (SELECT count(*) FROM "PartnerMember")::int AS members,
      (SELECT count(*) FROM "PartnerGrant" WHERE "revokedAt" IS NULL)::int AS grants, (SELECT count(*) FROM "UploadedFile")::int AS files,
      (SELECT count(*) FROM "FileRelease")::int AS releases, (SELECT count(*) FROM "ProposalDraft")::int AS drafts,
      (SELECT count(*) FROM "CoAuthor")::int AS "coAuthors", (SELECT count(*) FROM "CoAuthorInvitation")::int AS asked,
      (SELECT coalesce(sum(version), 0) FROM "Hearing")::int AS hearings, (SELECT count(*) FROM "HearingDocument")::int AS documents,
      (SELECT count(*) + count("sentOn") + count(outcome) FROM "ConsultedParty")::int AS parties,
      (SELECT count(*) FROM "InvolvementException")::int AS exceptions,
      (SELECT count(*) + count("settledAt") FROM "AuthorityObjection")::int AS objections,
      (SELECT count(*) FROM "Follow" WHERE "endedAt" IS NULL)::int AS follows,
      (SELECT count(*) FROM "NotificationPreference")::int AS preferences, (SELECT count("readAt") FROM "Notification")::int AS read,
      (SELECT count(*) FROM "NotificationState")::int AS states, (SELECT count(*) FROM "CaseNote")::int AS notes,
      (SELECT count(*) FROM "CasePresence")::int AS presences, (SELECT count(*) FROM "SavedFilter")::int AS filters,
      (SELECT coalesce(sum(version), 0) FROM "TextTemplate")::int AS templates, (SELECT count(*) FROM "BulkItem")::int AS bulk,
      (SELECT count(*) FROM "LifeChange")::int AS lives, (SELECT count(*) FROM "Plan")::int AS plans,
      (SELECT sum(cardinality("keywords")) FROM "Theme")::int AS "themeWords", (SELECT count(*) FROM "ContributionTheme")::int AS themes,
      (SELECT count(*) FROM "Topic")::int AS topics, (SELECT count(*) FROM "ContributionTopic")::int AS sorted,
      (SELECT coalesce(sum(version), 0) FROM "WhitePaper")::int AS papers,
      (SELECT coalesce(sum(version), 0) + count("sameAsId") FROM "WhitePaperRow")::int AS "paperRows",
      (SELECT count(*) FROM "WhitePaperTopic")::int AS "paperTopics", (SELECT count(*) FROM "WhitePaperChange")::int AS changes,
      (SELECT count(*) FROM "CaseDocument")::int AS "caseDocuments", (SELECT count(*) FROM "CaseArchive")::int AS archives,
      (SELECT coalesce(sum(version), 0) FROM "ComposedSummary")::int AS summaries, (SELECT count(*) FROM "SummaryVersion")::int AS "summaryVersions",
      (SELECT count(*) FROM "SummaryPublication")::int AS "summariesShown", (SELECT count(*) FROM "SummaryWithdrawal")::int AS "summariesWithdrawn",
      (SELECT count(*) FROM "SummaryTemplate")::int AS "summaryTemplates", (SELECT count(*) FROM "SummarySchedule")::int AS schedules,
      (SELECT count(*) + count("revokedAt") FROM "ShareLink")::int AS links, (SELECT count(*) + count("revokedAt") FROM "SummaryEmbed")::int AS embeds,
      (SELECT count(*) FROM "WhitePaperVersion")::int AS frozen, (SELECT count(*) FROM "WhitePaperPublication")::int AS shown,
      (SELECT coalesce(sum(version), 0) FROM "Note")::int AS "paperNotes", (SELECT count(*) FROM "NoteText")::int AS written,
      (SELECT count(*) FROM "NoteQuote")::int AS quotes, (SELECT count(*) FROM "NoteVersion")::int AS "frozenNotes",
      (SELECT count(*) FROM "NotePublication")::int AS "shownNotes",
      (SELECT count(*) FROM "ModerationCase" WHERE "assigneeId" IS NOT NULL)::int AS assigned, (SELECT coalesce(sum(version), 0) FROM "ModerationCase")::int AS versions`;
  return row;
}
