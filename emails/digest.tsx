import { Line, Lines, MailLink, Paragraph, Subheading } from './mail-parts';
import type { MailTemplate } from './mail-template';
import { oneLine } from './shortened';

export type DigestGroup = {
  /** The project or theme. */
  title: string;
  /** What happened, newest first. */
  lines: { text: string; link: string }[];
  /** How many more there are than shown. */
  more: number;
};

export type DigestProps = {
  groups: DigestGroup[];
  /** How many things in all. */
  total: number;
  /** Groups there was no room for. */
  groupsLeft: number;
  /** Where all of it stands. */
  centre: string;
};

const longestLine = 160;

/** What has happened in a day or a week, grouped by what it happened to. */
function digest(period: 'daily' | 'weekly'): MailTemplate<DigestProps> {
  return {
    because: 'follower',
    write: (t, { groups, total, groupsLeft, centre }) => ({
      subject: t(`digest.${period}.subject`, { total }),
      preview: groups.map(({ title }) => oneLine(title, 60)).join(' · '),
      stop: 'here',
      heading: t(`digest.${period}.heading`),
      button: { href: centre, label: t('digest.button') },
      body: (
        <>
          {groups.map(({ title, lines, more }) => (
            <div key={title}>
              <Subheading>{oneLine(title)}</Subheading>
              <Lines>
                {lines.map(({ text, link }) => (
                  <Line key={`${link} ${text}`}>
                    <MailLink href={link}>{oneLine(text, longestLine)}</MailLink>
                  </Line>
                ))}
                {more > 0 ? (
                  <Line>
                    <MailLink href={centre}>{t('digest.more', { more })}</MailLink>
                  </Line>
                ) : null}
              </Lines>
            </div>
          ))}
          {groupsLeft > 0 ? <Paragraph>{t('digest.groupsLeft', { groups: groupsLeft })}</Paragraph> : null}
        </>
      ),
    }),
  };
}

export const dailyDigest = digest('daily');
export const weeklyDigest = digest('weekly');
