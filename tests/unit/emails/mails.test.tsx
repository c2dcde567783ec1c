import { render } from '@react-email/render';
import { describe, expect, it } from 'vitest';
import { ContributionAnswered } from '@/emails/contribution-answered';
import { ContributionHidden } from '@/emails/contribution-hidden';
import { ContributionPublished } from '@/emails/contribution-published';
import { SignInLink } from '@/emails/sign-in-link';
import { UseMarked } from '@/emails/use-marked';
import type { Locale } from '@/lib/i18n/locale';

const home = 'https://medskab.example';
const hostile = '<img src=x onerror=alert(1)><a href="https://evil.example">klik</a>';

function mails(locale: Locale) {
  const about = {
    locale,
    owner: 'Norddjurs Kommune',
    link: `${home}/vej/ND-7K4M-9Q`,
    kind: 'proposal',
    code: 'ND-7K4M-9Q',
    project: hostile,
  } as const;
  return {
    'sign-in link': <SignInLink {...about} link={`${home}/log-ind?token=abc`} browser="Chrome, Windows" minutes={10} />,
    published: <ContributionPublished {...about} />,
    hidden: <ContributionHidden {...about} reason="personal_data" text={hostile} />,
    answered: <ContributionAnswered {...about} answer={hostile} />,
    'use marked': <UseMarked {...about} use="partly_used" reason={hostile} />,
  };
}

describe.each(['da', 'en'] as const)('every mail in %s', (locale) => {
  it.each(Object.entries(mails(locale)))('%s says its language, loads nothing and links only home', async (_, mail) => {
    const html = await render(mail);
    expect(html).toContain(`lang="${locale}"`);
    expect(html).not.toMatch(/<img|<script|url\(|@import|@font-face/i);
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(new RegExp(`^${home}/`));
  });

  it.each(Object.entries(mails(locale)))('%s has every sentence', async (_, mail) => {
    expect(await render(mail)).not.toMatch(/mail\.[a-z]+\.[a-z]+/i);
  });
});
