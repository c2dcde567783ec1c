import { alone, type CellsByName, inWords, tally } from './summary-cells';
import { dayOf, type Response, type Rows, type Said } from './summary-rows';

type Act = { person: string; day: string; phase: string; project: string };

/** Who took part, each once, in whole fives and up to the last Sunday that counts; and what each part came to. */
export function recountPersons(rows: Rows, today: string): CellsByName {
  const { scope, said, all, elsewhere } = rows;
  const acts = [...all.flatMap(actsOfSaid), ...rows.responses.flatMap(actsOfResponse)];
  const reading = readingOf(acts, today) ?? '';
  const here = acts.filter(({ day }) => day <= reading);
  const people = [...new Set(here.map(({ person }) => person))];
  const parts = partsOf(rows).map(({ id, slug }) => ({
    slug,
    persons: new Set(here.filter(({ phase, project }) => phase === id || project === id).map(({ person }) => person)).size,
  }));
  const areTold = parts.every(({ persons }) => persons === 0 || persons >= 5);
  const told = Object.fromEntries(parts.map(({ slug, persons }) => [slug, areTold ? fives(persons) : null]));
  const counts = tally(
    said.map(({ phaseId, projectId }) => partsOf(rows).find(({ id }) => [phaseId, projectId].includes(id))?.slug ?? ''),
  );
  const countedOn: CellsByName = { 'reach.countedOn': reading ? { '': inWords(reading) } : {} };
  if (scope.phase) return { ...countedOn, 'reach.persons': alone(told[scope.phase] ?? null) };
  if (scope.from || scope.to) return { 'reach.parts.count': counts };
  const ofParts = { ...countedOn, 'reach.parts.count': counts, 'reach.parts.persons': told };
  if ('theme' in scope) {
    const together = parts.reduce((sum, { persons }) => sum + (fives(persons) ?? 0), 0);
    return { ...ofParts, 'reach.persons': alone(fives(Math.min(people.length, together))) };
  }
  const guests = all.flatMap(({ guest, submittedAt }) =>
    guest?.confirmedAt && dayOf(submittedAt) <= reading ? [guest.email] : [],
  );
  const codes = rows.responses.filter(({ personId, submittedAt }) => !personId && dayOf(submittedAt) <= reading);
  return {
    ...ofParts,
    ...firstAndReturning(people, here, elsewhere.flatMap(actsOfSaid)),
    'reach.guests': alone(fives(new Set(guests).size)),
    'reach.codes': alone(fives(codes.length)),
  };
}

/** Those who had taken part elsewhere before they came, and the others: both are told, or neither. */
function firstAndReturning(people: readonly string[], here: readonly Act[], elsewhere: readonly Act[]): CellsByName {
  const firstDay = (person: string) => first(here.filter((act) => act.person === person));
  const known = people.filter((person) => elsewhere.some((act) => act.person === person && act.day < firstDay(person))).length;
  const anew = people.length - known;
  const isSplit = known >= 5 && anew >= 5;
  return {
    'reach.persons': alone(isSplit ? Number(fives(known)) + Number(fives(anew)) : fives(people.length)),
    'reach.first': alone(isSplit ? fives(anew) : null),
    'reach.returning': alone(isSplit ? fives(known) : null),
  };
}

/** The phases of a project; the projects of a theme, and those where something was said under it. */
function partsOf({ scope, projects, phases, said }: Rows): { id: string; slug: string }[] {
  if ('slug' in scope) return phases;
  const further = said.map(({ project }) => project).filter(({ id }) => !projects.some((project) => project.id === id));
  return [...new Map([...projects, ...further].map((project) => [project.id, project])).values()];
}

function actsOfSaid({ authorId, submittedAt, phaseId, projectId, proposal }: Said): Act[] {
  const where = { phase: phaseId, project: projectId };
  const supports = (proposal?.supports ?? []).map(({ personId, at }) => ({ person: personId, day: dayOf(at), ...where }));
  return authorId ? [{ person: authorId, day: dayOf(submittedAt), ...where }, ...supports] : supports;
}

function actsOfResponse({ personId, submittedAt, survey: { phase } }: Response): Act[] {
  return personId ? [{ person: personId, day: dayOf(submittedAt), phase: phase.id, project: phase.projectId }] : [];
}

/** The last Sunday that is over and by which five more had come than by the Sunday before that was counted. */
function readingOf(acts: readonly Act[], today: string): string | null {
  const people = [...new Set(acts.map(({ person }) => person))];
  const arrivals = people.map((person) => first(acts.filter((act) => act.person === person)));
  const sundays = [...new Set(arrivals.map(sundayOf))].filter((sunday) => sunday < today).sort();
  let reading: string | null = null;
  for (const sunday of sundays) {
    const more = arrivals.filter((day) => day <= sunday && (reading === null || day > reading)).length;
    if (more >= 5) reading = sunday;
  }
  return reading;
}

function first(acts: readonly Act[]): string {
  return acts.map(({ day }) => day).sort()[0] ?? '';
}

function sundayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + ((7 - at.getUTCDay()) % 7));
  return at.toISOString().slice(0, 10);
}

function fives(count: number): number | null {
  return count < 5 ? null : Math.floor(count / 5) * 5;
}
