import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_ui/button';
import { SelectField, TextField } from '@/app/_ui/field';
import { accessReasons, accessWordsLength } from '@/lib/audit/access';
import type { Locale } from '@/lib/i18n/locale';

type ContactsFormProps = { locale: Locale; project: string; phase: string };

/** Behind one more press: where those who replied are reached, for the letters the law demands. Whoever takes it says why. */
export async function ContactsForm({ locale, project, phase }: ContactsFormProps) {
  const t = await getTranslations('replies.contacts');
  const reasons = await getTranslations('administration.access.reasons');
  return (
    <details className="twin">
      <summary>{t('heading')}</summary>
      <p className="small soft">{t('text')}</p>
      <form method="post" action={`/api/workspace/projects/${project}/phases/${phase}/contacts.csv`} className="form">
        <input type="hidden" name="locale" value={locale} />
        <SelectField
          id="contacts-reason"
          name="reason"
          label={t('reason')}
          options={accessReasons.map((value) => ({ value, label: reasons(value) }))}
          defaultValue="contact"
        />
        <TextField
          id="contacts-words"
          name="words"
          label={t('words')}
          hint={t('wordsHint')}
          maxLength={accessWordsLength}
          defaultValue=""
        />
        <Button small tone="line">
          {t('fetch')}
        </Button>
      </form>
    </details>
  );
}
