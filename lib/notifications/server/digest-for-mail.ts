import type { DigestGroup, DigestProps } from '@/emails/digest';
import { type MailTexts, mailTexts } from '@/emails/mail-texts';
import { type NewsFacts, type NewsPurpose, newsLine, newsPurposes } from '@/emails/news';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { mailAddress } from './mail-sender';
import { getNewsFacts, type NewsIds } from './news-facts';

const mostGathered = 500;
const groupsShown = 6;
const linesShown = 5;

type Line = { group: string; text: string; link: string };

/** What a digest tells, as it stands now; null when nothing of it is left. The same few statements however much. */
export async function getDigestForMail(digestId: string, locale: Locale): Promise<DigestProps | null> {
  const rows = await listGathered(digestId);
  const t = mailTexts(locale);
  const news = rows.flatMap((row) =>
    isNews(row.purpose) ? [{ id: row.id, purpose: row.purpose, ids: row.event.ids as NewsIds }] : [],
  );
  const facts = await getNewsFacts(news, locale);
  const factsById = new Map(news.map(({ id }, at) => [id, facts[at] ?? null]));
  const lines = rows.map((row) =>
    isNews(row.purpose) ? newsLineOf(t, row.purpose, factsById.get(row.id) ?? null) : ownLineOf(t, row, locale),
  );
  return digestOf(
    t,
    lines.filter((line) => line !== null),
    locale,
  );
}

function listGathered(digestId: string) {
  return db().notification.findMany({
    where: { digestId },
    orderBy: { id: 'desc' },
    take: mostGathered,
    select: {
      id: true,
      purpose: true,
      event: { select: { ids: true } },
      contribution: {
        select: {
          code: true,
          publication: { select: { publishedAt: true } },
          project: { select: { titleDa: true, titleEn: true } },
        },
      },
    },
  });
}

type Gathered = Awaited<ReturnType<typeof listGathered>>[number];

function isNews(purpose: string): purpose is NewsPurpose {
  return newsPurposes.some((each) => each === purpose);
}

function newsLineOf(t: MailTexts, purpose: NewsPurpose, facts: NewsFacts | null): Line | null {
  return facts && { group: facts.project || t('digest.otherGroup'), text: newsLine(t, purpose, facts), link: facts.link };
}

const ownPurposes = ['published', 'hidden', 'answered', 'use_marked', 'paper_row'] as const;

/** What happened to something the person sent; said also when others may not see it. */
function ownLineOf(t: MailTexts, { purpose, contribution }: Gathered, locale: Locale): Line | null {
  if (!contribution || (purpose === 'published' && !contribution.publication)) return null;
  const { code, project } = contribution;
  const known = ownPurposes.find((each) => each === purpose) ?? 'other';
  return {
    group: inLocale(project, 'title', locale),
    text: t(`digest.own.${known}`, { code }),
    link: mailAddress(pathTo(locale, '/path/[code]', { code })),
  };
}

/** Grouped by project, the group with the latest news first; the same said of the same thing becomes one line. */
function digestOf(t: MailTexts, lines: Line[], locale: Locale): DigestProps | null {
  if (lines.length === 0) return null;
  const groups = grouped(lines, ({ group }) => group).map(([title, all]): DigestGroup => {
    const things = grouped(all, ({ text, link }) => `${link} ${text}`).flatMap(([, [first, ...same]]) => {
      if (!first) return [];
      const text = same.length > 0 ? t('digest.times', { text: first.text, times: same.length + 1 }) : first.text;
      return [{ link: first.link, text }];
    });
    return { title, lines: things.slice(0, linesShown), more: Math.max(0, things.length - linesShown) };
  });
  return {
    groups: groups.slice(0, groupsShown),
    groupsLeft: Math.max(0, groups.length - groupsShown),
    total: lines.length,
    centre: mailAddress(pathTo(locale, '/me/news')),
  };
}

function grouped(lines: readonly Line[], by: (line: Line) => string): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(by(line), [...(groups.get(by(line)) ?? []), line]);
  return [...groups];
}
