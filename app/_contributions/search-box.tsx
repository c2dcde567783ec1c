import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

/** Looks for words among everything public; what is found has a page of its own, where it can be filtered. */
export async function SearchBox() {
  const locale = await pageLocale();
  const t = textsIn(locale, 'browse');
  const path = pathTo(locale, '/contributions/search');
  return (
    <form className="search-box" method="get" action={path} role="search">
      <TextField id="soeg" name="q" type="search" label={t('words')} maxLength={100} />
      <Button>{t('search')}</Button>
      <a href={path}>{t('toFilters')}</a>
    </form>
  );
}
