import type { OpenItem, OpenName, OpenPart } from '../open-catalogue';
import { listAreas, listContributions } from './internal/open-contribution-lists';
import {
  listCoverage,
  listDecisions,
  listEffects,
  listEvaluations,
  listPoolGrants,
  listWhitePapers,
} from './internal/open-outcome-lists';
import { listCommittees, listInitiatives, listPlans, listPools, listThemes } from './internal/open-plan-lists';
import { listDocuments, listMeetings, listNews, listPhases, listProjects } from './internal/open-project-lists';
import { listSurveyResults, listVoteResults } from './internal/open-result-lists';

type List<Name extends OpenName> = (part: OpenPart<Name>, now: Date) => Promise<OpenItem<Name>[]>;

/** How each resource is read: published things alone, by key, with the same number of statements however many items. */
const lists: { [Name in OpenName]: List<Name> } = {
  projects: listProjects,
  phases: listPhases,
  contributions: listContributions,
  areas: listAreas,
  'survey-results': listSurveyResults,
  'vote-results': listVoteResults,
  decisions: listDecisions,
  effects: listEffects,
  evaluations: listEvaluations,
  'white-papers': listWhitePapers,
  plans: listPlans,
  themes: listThemes,
  initiatives: listInitiatives,
  committees: listCommittees,
  pools: listPools,
  'pool-grants': listPoolGrants,
  meetings: listMeetings,
  documents: listDocuments,
  news: listNews,
  coverage: listCoverage,
};

/** A page of a resource, and the key the next one comes after; null for the last. */
export async function getOpenPage<Name extends OpenName>(
  name: Name,
  part: OpenPart<Name>,
  now: Date,
): Promise<{ items: OpenItem<Name>[]; next: string | null }> {
  const list: List<Name> = lists[name];
  const found = await list({ ...part, limit: part.limit + 1 }, now);
  const items = found.slice(0, part.limit);
  return { items, next: found.length > part.limit ? (items.at(-1)?.key ?? null) : null };
}

/** One item; null for what is not published as for what does not exist. */
export async function getOpenItem<Name extends OpenName>(name: Name, key: string, now: Date): Promise<OpenItem<Name> | null> {
  const list: List<Name> = lists[name];
  const [item] = await list({ filters: {}, key, limit: 1 }, now);
  return item ?? null;
}
