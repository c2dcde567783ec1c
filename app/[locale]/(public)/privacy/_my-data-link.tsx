import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';

/** Where one downloads, corrects and deletes one's own data. */
export async function MyDataLink() {
  const t = await getTranslations('privacy');
  return (
    <p>
      <LocalLink to="/me/data">{t('rights.toMyData')}</LocalLink>
    </p>
  );
}
