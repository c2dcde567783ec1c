import type { Actor } from '@/lib/audit/actor';
import type { Permission } from '@/lib/audit/permissions';
import type { Result } from '@/lib/platform/result';
import { editingAccount, openedByHolding, openedByMail, reachingAccount } from './account-rows';
import {
  administeringPartners,
  administeringRoles,
  exporting,
  exportingTheLog,
  looking,
  openingLetters,
} from './administration-rows';
import { answering, choosingThemes, settlingCases } from './answer-rows';
import { deciding } from './decision-rows';
import { editing, starting } from './editing-rows';
import { granting, measuring } from './effect-rows';
import { entering, exportingContacts } from './entry-rows';
import { aboutFiles, addingPictures } from './file-rows';
import { following } from './following-rows';
import { exportingReplies, hearingEditing, replying } from './hearing-rows';
import { authorsOwn, blocking, moderating } from './moderation-rows';
import { newsletterWriting, subscribing, subscribingByLink } from './newsletter-rows';
import { writingAppendices, writingNotes } from './note-rows';
import { operating, reportingMail, telling } from './operations-rows';
import { keepingRecords, sorting, writingPapers } from './paper-rows';
import { participating } from './participation-rows';
import { answeringRequests, ownDataRights, ownErasure } from './privacy-rows';
import { attending, partWriting } from './project-part-rows';
import { proposing } from './proposal-rows';
import { bulkRows, caseworkRows, deskRows, templateRows, watchRows } from './queue-rows';
import { reporting } from './reporting-rows';
import { answeringInBulk, keepingThePlan, settlingThemes } from './strategy-rows';
import { composing, removingSummaryTemplates } from './summary-rows';
import { begun, carriedOut } from './survey-rows';
import { codingTexts, population, surveyWork } from './survey-work-rows';
import { borrowingQuestions, writingSurveys } from './survey-writing-rows';

type Call = (actor: Actor) => Promise<() => Promise<Result<unknown, string>>>;
type Row = {
  /** The right that decides, in the permission table; null for what is opened by something one holds, such as a link. */
  permission: Permission | null;
  /** Prepares what the command needs and answers the call with sound input. */
  prepare: Call;
};

const rows = (permission: Permission | null, calls: Record<string, Call>): Record<string, Row> =>
  Object.fromEntries(Object.entries(calls).map(([command, prepare]) => [command, { permission, prepare }]));

/** Command by command: who may do it. Read by the matrix test, which fails for a command without a row. */
export const matrix: Record<string, Row> = {
  ...rows('contribution.submit', participating),
  ...rows('survey.answerOpen', begun),
  ...rows('survey.write', carriedOut),
  ...rows('project.create', starting),
  ...rows('project.edit', editing),
  ...rows('project.edit', hearingEditing),
  ...rows('project.edit', partWriting),
  ...rows('project.edit', writingPapers),
  ...rows('project.edit', keepingRecords),
  ...rows('project.edit', writingNotes),
  ...rows('appendix.write', writingAppendices),
  ...rows('theme.choose', sorting),
  ...rows('theme.choose', settlingThemes),
  ...rows('strategy.edit', keepingThePlan),
  ...rows('contribution.answer', answeringInBulk),
  ...rows('meeting.attend', attending),
  ...rows('contribution.submit', replying),
  ...rows('contribution.submit', proposing),
  ...rows('case.read', exportingReplies),
  ...rows('contribution.enter', entering),
  ...rows('identity.view', exportingContacts),
  ...rows('decision.record', deciding),
  ...rows('effect.record', measuring),
  ...rows('decision.record', granting),
  ...rows('case.decide', caseworkRows),
  ...rows('bulk.act', bulkRows),
  ...rows('template.write', templateRows),
  ...rows('case.read', watchRows),
  ...rows('desk.arrange', deskRows),
  ...rows('mail.operate', operating),
  ...rows('person.tell', telling),
  ...rows(null, reportingMail),
  ...rows('newsletter.write', newsletterWriting),
  ...rows('role.administer', administeringRoles),
  ...rows('partner.administer', administeringPartners),
  ...rows('identity.view', looking),
  ...rows('summary.read', exporting),
  ...rows('summary.compose', composing),
  ...rows('summary.composeOfTheme', removingSummaryTemplates),
  ...rows('person.tell', openingLetters),
  ...rows('log.read', exportingTheLog),
  ...rows('newsletter.subscribe', subscribing),
  ...rows(null, subscribingByLink),
  ...rows('survey.write', addingPictures),
  ...rows('survey.write', surveyWork),
  ...rows('theme.choose', codingTexts),
  ...rows('population.edit', population),
  ...rows('survey.write', writingSurveys),
  ...rows('survey.borrow', borrowingQuestions),
  ...rows('contribution.report', reporting),
  ...rows('case.decide', settlingCases),
  ...rows('case.decide', moderating),
  ...rows('person.block', blocking),
  ...rows('contribution.changeOwn', authorsOwn),
  ...rows('theme.choose', choosingThemes),
  ...rows('contribution.answer', answering),
  receiveFiles: { permission: 'file.leave', prepare: aboutFiles.receiveFiles },
  decideFile: { permission: 'case.decide', prepare: aboutFiles.decideFile },
  describePicture: { permission: 'case.decide', prepare: aboutFiles.describePicture },
  openOriginal: { permission: 'file.openQuarantined', prepare: aboutFiles.openOriginal },
  ...rows('account.edit', editingAccount),
  ...rows('account.reach', reachingAccount),
  ...rows('things.follow', following),
  ...rows('data.ask', ownDataRights),
  ...rows('account.erase', ownErasure),
  ...rows('request.answer', answeringRequests),
  ...rows(null, openedByMail),
  ...rows(null, openedByHolding),
};
