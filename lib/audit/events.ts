import type { AccessKind } from './access';

/**
 * The catalogue of events: past tense, ids only. `access` puts it in the log of access too. `isPublic` says that something readers see has
 * changed, so that cached pages which show one of the ids are drawn anew.
 */
export const eventCatalogue = {
  'proposal.submitted': { isPublic: false },
  'proposal.edited': { isPublic: true },
  'addition.submitted': { isPublic: false },
  'co_author.invited': { isPublic: false },
  'co_author.uninvited': { isPublic: false },
  'co_author.declined': { isPublic: false },
  'co_author.joined': { isPublic: true },
  'co_author.left': { isPublic: true },
  'categories.saved': { isPublic: true },
  'comment.submitted': { isPublic: false },
  'sender.asked': { isPublic: false },
  'sender.confirmed': { isPublic: true },
  'contribution.claimed': { isPublic: true },
  'contribution.entered': { isPublic: false },
  'entry.undone': { isPublic: true },
  'scan.added': { isPublic: true },
  'spreadsheet.read': { isPublic: false },
  'spreadsheet.entered': { isPublic: false },
  'spreadsheet.undone': { isPublic: false },
  'support.given': { isPublic: false },
  'support.withdrawn': { isPublic: false },
  'comment_support.given': { isPublic: false },
  'comment_support.withdrawn': { isPublic: false },
  'priority_vote.given': { isPublic: false },
  'priority_vote.withdrawn': { isPublic: false },
  'supports.counted': { isPublic: true },
  'contribution.published': { isPublic: true },
  'contribution.hidden': { isPublic: true },
  'case.reopened': { isPublic: true },
  'file.released': { isPublic: true },
  'file.removed': { isPublic: true },
  'file.restored': { isPublic: true },
  'file.described': { isPublic: true },
  'file.opened': { isPublic: false, access: 'original' },
  'contribution.redacted': { isPublic: true },
  'contribution.covered': { isPublic: true },
  'coverage.gained': { isPublic: true },
  'contribution.restored': { isPublic: true },
  'contribution.returned': { isPublic: true },
  'contribution.resubmitted': { isPublic: true },
  'contribution.withdrawn': { isPublic: true },
  'contribution.erased': { isPublic: true },
  'consent.recorded': { isPublic: false },
  'export.requested': { isPublic: false },
  'export.fetched': { isPublic: false },
  'export.ready': { isPublic: false },
  'erasure.requested': { isPublic: false },
  'erasure.cancelled': { isPublic: false },
  'erasure.finished': { isPublic: false },
  'data_request.registered': { isPublic: false },
  'data_request.answered': { isPublic: false },
  'hiding.proposed': { isPublic: false },
  'hiding.declined': { isPublic: false },
  'original.viewed': { isPublic: false, access: 'original' },
  'identity.viewed': { isPublic: false, access: 'identity' },
  'summary.exported': { isPublic: false, access: 'export' },
  'letter.opened': { isPublic: false, access: 'export' },
  'access.exported': { isPublic: false, access: 'export' },
  'original.erased': { isPublic: false },
  'appeal.submitted': { isPublic: true },
  'appeal.decided': { isPublic: true },
  'block.imposed': { isPublic: false },
  'block.lifted': { isPublic: false },
  'theme.added': { isPublic: true },
  'theme.removed': { isPublic: true },
  'theme.confirmed': { isPublic: true },
  'theme.dismissed': { isPublic: false },
  'theme.entered': { isPublic: true },
  'theme.changed': { isPublic: true },
  'theme.words_saved': { isPublic: false },
  'initiative.entered': { isPublic: true },
  'initiative.changed': { isPublic: true },
  'plan.succeeded': { isPublic: true },
  'topics.saved': { isPublic: false },
  'topic.chosen': { isPublic: false },
  'topic.removed': { isPublic: false },
  'topic.confirmed': { isPublic: false },
  'topic.dismissed': { isPublic: false },
  'white_paper.started': { isPublic: false },
  'white_paper.numbered': { isPublic: false },
  'white_paper.edited': { isPublic: false },
  'white_paper.row_edited': { isPublic: false },
  'white_paper.rows_remarked': { isPublic: false },
  'white_paper.rows_merged': { isPublic: false },
  'white_paper.topic_edited': { isPublic: false },
  'white_paper.change_saved': { isPublic: false },
  'white_paper.change_removed': { isPublic: false },
  'white_paper.frozen': { isPublic: false },
  'white_paper.published': { isPublic: true },
  'white_paper.answered': { isPublic: false },
  'note.started': { isPublic: false },
  'note.edited': { isPublic: false },
  'note.quoted': { isPublic: false },
  'note.unquoted': { isPublic: false },
  'note.frozen': { isPublic: false },
  'note.published': { isPublic: true },
  'white_paper.exported': { isPublic: false, access: 'export' },
  'case_documents.registered': { isPublic: false },
  'case_index.exported': { isPublic: false, access: 'export' },
  'case_archive.asked': { isPublic: false, access: 'export' },
  'case_archive.fetched': { isPublic: false, access: 'export' },
  'answer.given': { isPublic: true },
  'use.marked': { isPublic: true },
  'survey.picture_added': { isPublic: false },
  'survey.saved': { isPublic: false },
  'survey.access_set': { isPublic: true },
  'survey.paper_days_set': { isPublic: true },
  'survey.version_published': { isPublic: true },
  'library_question.saved': { isPublic: false },
  'library_question.removed': { isPublic: false },
  'survey.answered': { isPublic: true },
  'survey.results_published': { isPublic: true },
  'population.edited': { isPublic: true },
  'survey.exported': { isPublic: false, access: 'export' },
  'survey_text.submitted': { isPublic: false },
  'invitations.made': { isPublic: false },
  'invitations.revoked': { isPublic: false },
  'hearing_reply.submitted': { isPublic: false },
  'hearing.saved': { isPublic: true },
  'document.added': { isPublic: true },
  'document.removed': { isPublic: true },
  'parties.added': { isPublic: true },
  'parties.sent': { isPublic: true },
  'party.answered': { isPublic: true },
  'phase.extended': { isPublic: true },
  'involvement.excepted': { isPublic: true },
  'objection.recorded': { isPublic: true },
  'objection.settled': { isPublic: true },
  'replies.exported': { isPublic: false, access: 'export' },
  'contacts.exported': { isPublic: false, access: 'export' },
  'project.created': { isPublic: false },
  'project.edited': { isPublic: true },
  'project.published': { isPublic: true },
  'project.opened': { isPublic: false },
  'people.invited': { isPublic: false, access: 'right' },
  'invitation.removed': { isPublic: false, access: 'right' },
  'areas.imported': { isPublic: true },
  'fact.recorded': { isPublic: true },
  'fact.corrected': { isPublic: true },
  'geometry.recorded': { isPublic: true },
  'project_document.added': { isPublic: true },
  'project_document.withdrawn': { isPublic: true },
  'meeting.created': { isPublic: true },
  'meeting.edited': { isPublic: true },
  'meeting.moved': { isPublic: true },
  'meeting.coming': { isPublic: false },
  'meeting.cancelled': { isPublic: true },
  'minutes.recorded': { isPublic: true },
  'meeting.signed_up': { isPublic: false },
  'meeting.left': { isPublic: false },
  'seat.given': { isPublic: false },
  'news.published': { isPublic: true },
  'news.edited': { isPublic: true },
  'review.asked': { isPublic: false },
  'review.decided': { isPublic: false },
  'phase.created': { isPublic: false },
  'phase.edited': { isPublic: true },
  'phase.published': { isPublic: true },
  'report.submitted': { isPublic: false },
  'report.settled': { isPublic: false },
  'phase.opened': { isPublic: false },
  'phase.closing': { isPublic: false },
  'phase.closed': { isPublic: false },
  'project.status_changed': { isPublic: false },
  'survey.published': { isPublic: false },
  'decision.drafted': { isPublic: false },
  'decision.edited': { isPublic: false },
  'decision.discarded': { isPublic: false },
  'decision.cited': { isPublic: false },
  'decision.shown': { isPublic: true },
  'decision.corrected': { isPublic: true },
  'decision.published': { isPublic: true },
  'use.decided': { isPublic: true },
  'effect.measured': { isPublic: true },
  'effect.corrected': { isPublic: true },
  'evaluation.published': { isPublic: true },
  'evaluation.corrected': { isPublic: true },
  'pool_grant.recorded': { isPublic: true },
  'pool_grant.corrected': { isPublic: true },
  'reminders.due': { isPublic: false },
  'follow.started': { isPublic: false },
  'follow.ended': { isPublic: false },
  'preferences.set': { isPublic: false },
  'newsletter.created': { isPublic: false },
  'newsletter.edited': { isPublic: false },
  'newsletter.tested': { isPublic: false },
  'newsletter.scheduled': { isPublic: false },
  'newsletter.cancelled': { isPublic: false },
  'newsletter.sent': { isPublic: true },
  'subscription.requested': { isPublic: false },
  'subscription.confirmed': { isPublic: false },
  'subscription.ended': { isPublic: false },
  'sign_in.requested': { isPublic: false },
  'sign_in.confirmed': { isPublic: false },
  'sign_out.done': { isPublic: false },
  'session.ended': { isPublic: false },
  'role.granted': { isPublic: false, access: 'right' },
  'role.revoked': { isPublic: false, access: 'right' },
  'employee.invited': { isPublic: false, access: 'right' },
  'manager.assigned': { isPublic: false, access: 'right' },
  'manager.removed': { isPublic: false, access: 'right' },
  'partner.created': { isPublic: false, access: 'right' },
  'member.added': { isPublic: false, access: 'right' },
  'member.removed': { isPublic: false, access: 'right' },
  'grant.given': { isPublic: false, access: 'right' },
  'grant.revoked': { isPublic: false, access: 'right' },
  'summary.started': { isPublic: false },
  'summary.renamed': { isPublic: false },
  'summary.arranged': { isPublic: false },
  'summary.frozen': { isPublic: false },
  'summary.published': { isPublic: true },
  'summary.withdrawn': { isPublic: true },
  'summary_template.saved': { isPublic: false },
  'summary_template.removed': { isPublic: false },
  'summary_schedule.set': { isPublic: false },
  'share_link.made': { isPublic: false, access: 'right' },
  'share_link.revoked': { isPublic: false, access: 'right' },
  'embed.made': { isPublic: true },
  'embed.revoked': { isPublic: true },
  'identity.joined': { isPublic: false },
  'account.edited': { isPublic: false },
  'name.changed': { isPublic: true },
  'case.assigned': { isPublic: false },
  'note.written': { isPublic: false },
  'filter.saved': { isPublic: false },
  'filter.renamed': { isPublic: false },
  'filter.removed': { isPublic: false },
  'desk.changed': { isPublic: false },
  'template.created': { isPublic: false },
  'template.edited': { isPublic: false },
  'template.removed': { isPublic: false },
  'bulk.decided': { isPublic: false },
  'bulk.undone': { isPublic: false },
  'address.suppressed': { isPublic: false },
  'suppression.lifted': { isPublic: false },
  'delivery.redriven': { isPublic: false },
  'delivery.settled': { isPublic: false },
  'person.told': { isPublic: false },
  'demonstration.loaded': { isPublic: true },
} as const satisfies Record<string, { isPublic: boolean; access?: AccessKind }>;

export type EventType = keyof typeof eventCatalogue;

/** The kinds of thing an event can name. Each becomes a cache tag `kind:id`; `parent` is the project a case belongs to. */
export type EventIds = Partial<
  Record<
    | 'project'
    | 'parent'
    | 'phase'
    | 'contribution'
    | 'proposal'
    | 'comment'
    | 'survey'
    | 'area'
    | 'population'
    | 'decision'
    | 'effect'
    | 'summary'
    | 'person'
    | 'partner'
    | 'delivery'
    | 'suppression'
    | 'newsletter'
    | 'news'
    | 'note'
    | 'meeting'
    | 'move'
    | 'subscription'
    | 'report'
    | 'file'
    | 'block'
    | 'request'
    | 'role'
    | 'plan'
    | 'initiative',
    string
  >
> & { theme?: string | readonly string[] };

/** Where an event stands in the log of access; null for most. */
export function accessOf(type: EventType): AccessKind | null {
  const entry: { isPublic: boolean; access?: AccessKind } = eventCatalogue[type];
  return entry.access ?? null;
}

export type RecordedEvent = { type: EventType; ids: EventIds };

/** Dies with whatever changes anything public; for what shows so much that naming it all would be forgotten. */
export const anythingTag = 'anything';

/**
 * Cache tags an event kills: `project:<id>` for what it names and `any:project` for lists of
 * that kind. A page declares the same tags for what it shows.
 */
export function tagsOfEvent(event: RecordedEvent): string[] {
  if (!eventCatalogue[event.type].isPublic) return [];
  const named = Object.entries(event.ids).flatMap(([kind, value]) => [
    `any:${kind}`,
    ...[value].flat().map((id) => `${kind}:${id}`),
  ]);
  return [...named, anythingTag];
}
