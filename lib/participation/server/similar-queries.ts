import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { db, Prisma } from '@/lib/platform/db';
import { type SimilarProposal, wordsToCompare } from '../similar-proposal';

const { sql } = Prisma;

const mostShown = 4;
/** So many are weighed word by word, those with most letters in common. */
const mostCompared = 200;
const excerptLength = 160;
/** How much alike, from 0 to 1, is worth a look while writing, and so much that we ask before it is sent. */
const likeness = { shown: 0.4, asked: 0.6 } as const;

/**
 * Published proposals of a published project that are about the same as these words, the most alike first: by Danish words
 * whatever their endings, and by letters where somebody misspells. Null for a project that is not public. Three statements
 * however many there are.
 */
export async function listSimilarProposals(project: string, words: string): Promise<SimilarProposal[] | null> {
  const published = await db().project.findFirst({
    where: { slug: project, publication: { isNot: null } },
    select: { id: true },
  });
  if (!published) return null;
  const found = await alike(published.id, words, likeness.shown);
  const views = await getContributionViews(found.map(({ id }) => id));
  return views.map(({ code, title, text, language, supports }) => ({
    code,
    title: withPlainMarks(title ?? code),
    language,
    excerpt: shortened(withPlainMarks(text)),
    supports,
  }));
}

/** Whether a published proposal of the project is so alike that whoever writes should see it before they send. */
export async function hasLikeProposal(projectId: string, { title, text }: { title: string; text: string }): Promise<boolean> {
  return (await alike(projectId, wordsToCompare(title, text), likeness.asked)).length > 0;
}

/** Words that many proposals have in common and that say nothing of what one is about; the language's own are left out anyway. */
const smallWords = new Set(['ved', 'langs', 'mellem', 'ny', 'nye', 'nyt', 'flere', 'mere', 'bedre', 'færre', 'mindre']);

/** Any of these words, each also as the beginning of a longer one. */
const anyWord = (words: string) => sql`(replace(regexp_replace(plainto_tsquery('danish', ${words})::text,
  $q$'((?:[^']|'')+)'$q$, $q$'\\1':*$q$, 'g'), ' & ', ' | '))::tsquery`;

async function alike(projectId: string, words: string, least: number): Promise<{ id: string }[]> {
  if (words === '') return [];
  const asked = words.toLowerCase();
  const about = asked
    .split(' ')
    .filter((word) => !smallWords.has(word))
    .join(' ');
  return db().$queryRaw<{ id: string }[]>`
    WITH named AS (
      SELECT "contributionId", "title" FROM "Proposal" WHERE to_tsvector('danish', "title") @@ ${anyWord(about)}
      UNION
      SELECT "contributionId", "title" FROM "Proposal" WHERE lower("title") % ${asked}
    ), near AS (
      SELECT n."contributionId" AS "id", n."title", similarity(lower(n."title"), ${asked}) AS "letters"
      FROM named n JOIN "Publication" pub ON pub."contributionId" = n."contributionId" AND pub."projectId" = ${projectId}
      ORDER BY "letters" DESC, "id" LIMIT ${mostCompared}
    ), weighed AS (
      SELECT near."id", greatest("letters", ("letters" + (
        SELECT count(*) FROM unnest(tsvector_to_array(to_tsvector('danish', ${about}))) said
        WHERE to_tsvector('danish', near."title") @@ (quote_literal(said) || ':*')::tsquery)::float
        / greatest(1, length(to_tsvector('danish', ${about})))) / 2) AS "likeness"
      FROM near
    )
    SELECT "id" FROM weighed WHERE "likeness" >= ${least} ORDER BY "likeness" DESC, "id" LIMIT ${mostShown}`;
}

function shortened(text: string): string {
  return text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()}…` : text;
}
