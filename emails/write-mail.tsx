import { render, toPlainText } from '@react-email/render';
import { MailFrame } from './mail-frame';
import type { MailSender, MailTemplate } from './mail-template';
import { mailTexts } from './mail-texts';
import { oneLine } from './shortened';
import { type MailName, type PropsOf, templates } from './templates';

export type WrittenMail = { subject: string; html: string; text: string };

/** Writes a mail of a kind from values alone: subject, the designed part and the text part. */
export async function writeMail<Name extends MailName>(
  name: Name,
  props: PropsOf<Name>,
  sender: MailSender,
): Promise<WrittenMail> {
  const template: MailTemplate<PropsOf<Name>> = templates[name];
  const written = template.write(mailTexts(sender.locale), props, sender.locale);
  const content = { ...written, subject: oneLine(written.subject) };
  const html = await render(<MailFrame sender={sender} because={template.because} content={content} />);
  return { subject: content.subject, html, text: tidied(toPlainText(html, { selectors: asText })) };
}

/** Buttons are left out: their address stands below them anyway. */
const asText = [
  { selector: 'a.act', format: 'skip' },
  { selector: 'h1', options: { uppercase: false } },
  { selector: 'h2', options: { uppercase: false } },
  { selector: 'ul', options: { itemPrefix: '- ' } },
];

const tidied = (text: string) =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
