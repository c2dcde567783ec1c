import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import { pageLocale } from '@/lib/web/page-locale';

/** Finds a path by the code on the receipt; a plain form, so that it works before and without scripts. */
export async function PathLookup() {
  const locale = await pageLocale();
  const t = await getTranslations('path.lookup');
  return (
    <form action="/api/path" method="get" className="path-lookup">
      <input type="hidden" name="locale" value={locale} />
      <TextField
        id="code"
        name="code"
        label={t('label')}
        hint={t('hint')}
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button>{t('find')}</Button>
    </form>
  );
}
