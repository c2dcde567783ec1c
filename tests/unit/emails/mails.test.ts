import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { oneLine, shortened } from '@/emails/shortened';
import { mailNames } from '@/emails/templates';
import { purposes } from '@/lib/notifications/who-hears';
import { everyState, home, written } from './every-mail';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How mail is written: XHTML that the oldest programs read, tables that place, styles where programs keep them.
    'doctype-style': 'off',
    'doctype-html': 'off',
    'missing-doctype': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

/** Gmail cuts a mail off after 102 kB, in the middle of whatever stands there. */
const largest = 100_000;

describe.each(everyState())('$label', (state) => {
  it('is valid, says its language, loads nothing and links only to our own site', async () => {
    const { html } = await written(state);
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(html).toContain(`lang="${state.words.locale}"`);
    expect(html).not.toMatch(/<img|<script|<link|<iframe|<form|url\(|@import|@font-face|srcset|background=/i);
    const links = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(new RegExp(`^${home}/`));
    expect(Buffer.byteLength(html)).toBeLessThan(largest);
  });

  it('has a subject of one line and a text part that says the same', async () => {
    const { subject, html, text } = await written(state);
    expect(subject).toMatch(/^[^\p{Cc}]{8,120}$/u);
    expect(`${subject} ${html}`).not.toMatch(/mail\.[a-z]+\.[a-z]+/i);
    expect(text).not.toMatch(/<[a-z]|&[a-z]+;|\n{3}/i);
    const heading = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
    expect(heading).not.toBe('');
    expect(text).toContain(heading);
    for (const [, link] of html.matchAll(/href="([^"]*)"/g)) expect(text).toContain(link?.replaceAll('&amp;', '&'));
  });
});

describe('reasons to write', () => {
  it('each have a mail', () => {
    expect(mailNames).toEqual(expect.arrayContaining(purposes));
  });
});

describe('words of others', () => {
  it('come shortened between words, without characters that steer', () => {
    expect(shortened('et to tre', 20)).toBe('et to tre');
    expect(shortened('mange lange ord efter hinanden', 16)).toBe('mange lange …');
    expect(shortened('navn\u202eetsba\u0000', 20)).toBe('navn etsba ');
    expect(shortened('første\r\nanden', 20)).toBe('første\nanden');
  });

  it('never make a second line of a subject', () => {
    expect(oneLine('Emne\r\nBcc: b@borger.example\u2028\u0085x')).toBe('Emne Bcc: b@borger.example x');
    expect(oneLine('x'.repeat(500)).length).toBeLessThanOrEqual(121);
  });
});
