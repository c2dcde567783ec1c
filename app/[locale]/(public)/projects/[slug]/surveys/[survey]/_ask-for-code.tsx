import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';

type AskForCodeProps = { reason: 'codeNeeded' | 'codeUnknown'; code: string };

/** The way in for whoever has a letter: a plain form, which leads to the same page with the code in its address. */
export async function AskForCode({ reason, code }: AskForCodeProps) {
  const t = await getTranslations('survey');
  return (
    <form method="get" className="form stacked" aria-labelledby="code-h">
      <h2 id="code-h">{t('code.heading')}</h2>
      <p>{t('code.text')}</p>
      <TextField
        id="code"
        name="code"
        label={t('code.label')}
        hint={t('code.hint')}
        error={reason === 'codeUnknown' ? t('errors.codeUnknown') : undefined}
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        required
      />
      <Button>{t('code.button')}</Button>
    </form>
  );
}
