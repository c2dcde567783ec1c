import { db, type Prisma } from '@/lib/platform/db';

const whole = {
  proposal: { include: { supports: true } },
  comment: true,
  themes: { include: { theme: true } },
  answers: true,
  uses: true,
  entry: true,
  place: true,
} satisfies Prisma.ContributionInclude;
const withPhase = { survey: { include: { phase: true } } } satisfies Prisma.SurveyResponseInclude;

type Said = Prisma.ContributionGetPayload<{ include: typeof whole }>;
type Response = Prisma.SurveyResponseGetPayload<{ include: typeof withPhase }>;

/** What a project's summary must say, counted apart: rows read whole and counted here, one after another. */
export async function recountSummary(slug: string, today: string) {
  const raw = await rawRows(slug);
  const said = raw.contributions;
  const reading = readingOf(actsOf(raw), today);
  const here = actsOf(raw).filter(({ day }) => reading !== null && day <= reading);
  const people = [...new Set(here.map(({ person }) => person))];
  const firstDay = (person: string) =>
    here
      .filter((act) => act.person === person)
      .map(({ day }) => day)
      .sort()[0] ?? '';
  const known = people.filter((person) => raw.elsewhere.some((act) => act.person === person && act.day < firstDay(person)));
  const fives = (count: number) => (count < 5 ? null : Math.floor(count / 5) * 5);
  const isSplit =
    [known.length, people.length - known.length].every((count) => count === 0 || count >= 5) &&
    known.length > 0 &&
    known.length < people.length;
  const [first, returning] = isSplit ? [fives(people.length - known.length), fives(known.length)] : [null, null];
  const inPhase = raw.phases.map(({ id }) => new Set(here.filter(({ phase }) => phase === id).map(({ person }) => person)).size);
  return {
    persons: isSplit ? (first ?? 0) + (returning ?? 0) : fives(people.length),
    first,
    returning,
    contributions: said.length,
    supports: said.reduce((sum, { proposal }) => sum + (proposal?.supports.length ?? 0), 0),
    letters: said.filter(({ entry }) => entry).length,
    answered: said.filter(({ answers }) => answers.length > 0).length,
    kinds: tally(said.map(({ kind }) => kind)),
    months: tally(said.map(({ submittedAt }) => dayOf(submittedAt).slice(0, 7))),
    themes: tally(said.flatMap(({ themes }) => themes.map(({ theme }) => theme.slug))),
    stances: tally(said.flatMap(({ comment }) => (comment ? [comment.stance ?? 'none'] : []))),
    uses: tally(said.flatMap((each) => newestUse(each) ?? [])),
    parts: Object.fromEntries(
      raw.phases.map(({ id, slug: part }) => [part, said.filter(({ phaseId }) => phaseId === id).length]),
    ),
    partPersons: Object.fromEntries(
      raw.phases.map(({ slug: part }, index) => [
        part,
        inPhase.every((count) => count === 0 || count >= 5) ? fives(inPhase[index] ?? 0) : null,
      ]),
    ),
    placed: said.filter(({ place }) => place).length,
    mostSupports: said
      .flatMap(({ proposal }) => (proposal ? [proposal.supports.length] : []))
      .sort((a, b) => b - a)
      .slice(0, 10),
  };
}

async function rawRows(slug: string) {
  const project = await db().project.findUniqueOrThrow({ where: { slug }, include: { phases: true } });
  const all = await db().contribution.findMany({
    where: { publication: { isNot: null } },
    include: whole,
  });
  const responses = await db().surveyResponse.findMany({ include: withPhase });
  return {
    phases: project.phases,
    contributions: all.filter(({ projectId }) => projectId === project.id),
    responses: responses.filter(({ survey }) => survey.phase.projectId === project.id),
    elsewhere: all.filter(({ projectId }) => projectId !== project.id).flatMap(actsOfSaid),
  };
}

type Act = { person: string; day: string; phase: string };

function actsOf({ contributions, responses }: { contributions: readonly Said[]; responses: readonly Response[] }): Act[] {
  return [
    ...contributions.flatMap(actsOfSaid),
    ...responses.flatMap(({ personId, submittedAt, survey }) =>
      personId ? [{ person: personId, day: dayOf(submittedAt), phase: survey.phaseId }] : [],
    ),
  ];
}

function actsOfSaid({
  authorId,
  submittedAt,
  phaseId,
  proposal,
}: Pick<Said, 'authorId' | 'submittedAt' | 'phaseId' | 'proposal'>): Act[] {
  const supports = (proposal?.supports ?? []).map(({ personId, at }) => ({ person: personId, day: dayOf(at), phase: phaseId }));
  return authorId ? [{ person: authorId, day: dayOf(submittedAt), phase: phaseId }, ...supports] : supports;
}

/** The last Sunday that is over and by which five more had come than by the Sunday before that was counted. */
function readingOf(acts: readonly Act[], today: string): string | null {
  const arrivals = new Map<string, string>();
  for (const { person, day } of acts) if (!arrivals.has(person) || day < (arrivals.get(person) ?? '')) arrivals.set(person, day);
  const sundays = [...new Set([...arrivals.values()].map(sundayOf))].filter((sunday) => sunday < today).sort();
  let reading: string | null = null;
  for (const sunday of sundays) {
    const more = [...arrivals.values()].filter((day) => day <= sunday && (reading === null || day > reading)).length;
    if (more >= 5) reading = sunday;
  }
  return reading;
}

function sundayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + ((7 - at.getUTCDay()) % 7));
  return at.toISOString().slice(0, 10);
}

function dayOf(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format(at);
}

function newestUse({ uses }: Said): string | null {
  return [...uses].sort((a, b) => b.markedAt.getTime() - a.markedAt.getTime())[0]?.use ?? null;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
