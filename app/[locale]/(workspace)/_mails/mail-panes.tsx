import { getTranslations } from 'next-intl/server';
import type { WrittenMail } from '@/emails/write-mail';

type MailPanesProps = {
  mail: WrittenMail;
  lang: string;
  /** Where the designed part is read; `look` is added to it. */
  address: string;
};

/** One mail three ways: on a wide screen in light, on a phone in dark, and as text. */
export async function MailPanes({ mail, lang, address }: MailPanesProps) {
  const t = await getTranslations('mailPreviews');
  return (
    <div className="mail-panes">
      <figure>
        <figcaption>{t('wide')}</figcaption>
        <iframe
          className="mail-wide"
          sandbox=""
          loading="lazy"
          title={`${mail.subject}, ${t('wide')}`}
          src={`${address}&look=light`}
        />
      </figure>
      <figure>
        <figcaption>{t('phone')}</figcaption>
        <iframe
          className="mail-phone"
          sandbox=""
          loading="lazy"
          title={`${mail.subject}, ${t('phone')}`}
          src={`${address}&look=dark`}
        />
      </figure>
      <figure>
        <figcaption>{t('text')}</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls by keyboard too */}
        <section className="mail-text" lang={lang} tabIndex={0} aria-label={`${mail.subject}, ${t('text')}`}>
          <pre>{mail.text}</pre>
        </section>
      </figure>
    </div>
  );
}
