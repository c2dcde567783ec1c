import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { type Cursor, decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db } from '@/lib/platform/db';
import { type MyContributionView, myStatus } from '../my-contribution';

const pageSize = 20;

type Page<Row> = { rows: Row[]; after: string | null };
type Options = { after?: string; size?: number };

/** What the actor has sent or stands behind with others, newest first, by key; nothing for somebody not signed in. */
export async function listMyContributions(
  actor: Actor,
  { after, size = pageSize }: Options = {},
): Promise<Page<MyContributionView>> {
  const authorId = personIdOf(actor);
  if (!authorId) return { rows: [], after: null };
  const cursor = after === undefined ? null : decodeCursor(after);
  const shared = await db().coAuthor.findMany({ where: { personId: authorId }, select: { proposalId: true } });
  const mine = { OR: [{ authorId }, { id: { in: shared.map(({ proposalId }) => proposalId) } }] };
  const rows = await db().contribution.findMany({
    where: { AND: [mine, cursor ? olderThan(cursor, 'submittedAt', 'id') : {}] },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: size + 1,
    select: {
      id: true,
      authorId: true,
      code: true,
      kind: true,
      text: true,
      language: true,
      submittedAt: true,
      isExample: true,
      proposal: { select: { title: true } },
      comment: { select: { _count: { select: { replies: { where: { contribution: { publication: { isNot: null } } } } } } } },
      project: { select: { slug: true, titleDa: true, titleEn: true, inviteOnly: true } },
      publication: { select: { publishedAt: true } },
      hiding: { select: { reason: true, text: true } },
      redaction: { select: { reason: true, text: true } },
      mending: { select: { reason: true, text: true } },
      coverage: { select: { byId: true } },
      withdrawal: { select: { withdrawnAt: true } },
      answers: { select: { id: true }, take: 1 },
      uses: { select: { use: true }, orderBy: { markedAt: 'desc' }, take: 1 },
    },
  });
  const views = rows
    .slice(0, size)
    .map(
      ({
        id,
        proposal,
        publication,
        answers,
        uses,
        language,
        hiding,
        redaction,
        mending,
        coverage,
        withdrawal,
        comment,
        authorId: sentBy,
        ...row
      }) => {
        const use = uses[0]?.use ?? null;
        return {
          ...row,
          isShared: sentBy !== authorId,
          language: (language === 'en' ? 'en' : 'da') as Locale,
          title: proposal?.title ?? null,
          replies: publication ? (comment?._count.replies ?? 0) : 0,
          use,
          why: hiding ?? mending ?? redaction,
          status: myStatus({
            isPublished: publication !== null,
            standing: withdrawal
              ? 'withdrawn'
              : hiding
                ? 'hidden'
                : mending
                  ? 'returned'
                  : redaction
                    ? 'redacted'
                    : coverage
                      ? 'covered'
                      : null,
            isAnswered: answers.length > 0,
            use,
          }),
        };
      },
    );
  const last = rows[size - 1];
  return { rows: views, after: rows.length > size && last ? encodeCursor({ at: last.submittedAt, id: last.id }) : null };
}

export type MySupportView = {
  code: string;
  title: string;
  language: Locale;
  at: Date;
  project: { slug: string; titleDa: string; titleEn: string };
};

/** The proposals the actor supports and everybody can read, latest first, by key. */
export async function listMySupports(actor: Actor, { after, size = pageSize }: Options = {}): Promise<Page<MySupportView>> {
  const personId = personIdOf(actor);
  if (!personId) return { rows: [], after: null };
  const cursor = after === undefined ? null : decodeCursor(after);
  const rows = await db().support.findMany({
    where: {
      personId,
      proposal: { contribution: { publication: { isNot: null } } },
      ...(cursor ? olderThan(cursor, 'at', 'proposalId') : {}),
    },
    orderBy: [{ at: 'desc' }, { proposalId: 'desc' }],
    take: size + 1,
    select: {
      at: true,
      proposalId: true,
      proposal: {
        select: {
          title: true,
          contribution: {
            select: { code: true, language: true, project: { select: { slug: true, titleDa: true, titleEn: true } } },
          },
        },
      },
    },
  });
  const views = rows.slice(0, size).map(({ at, proposal: { title, contribution } }) => ({
    at,
    title,
    code: contribution.code,
    language: (contribution.language === 'en' ? 'en' : 'da') as Locale,
    project: contribution.project,
  }));
  const last = rows[size - 1];
  return { rows: views, after: rows.length > size && last ? encodeCursor({ at: last.at, id: last.proposalId }) : null };
}

/** Rows after a cursor in a list ordered by time and id, both descending. */
function olderThan<Time extends string, Id extends string>({ at, id }: Cursor, time: Time, key: Id) {
  return { OR: [{ [time]: { lt: at } }, { [time]: at, [key]: { lt: id } }] };
}
