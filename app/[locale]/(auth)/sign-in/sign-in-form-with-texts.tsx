import { getTranslations } from 'next-intl/server';
import { formStamp } from '@/lib/platform/form-stamp';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { SignInForm } from './sign-in-form';

type Props = { page: '/sign-in' | '/sign-in/confirm'; returnTo: string };

/** The sign-in form in the reader's language. */
export async function SignInFormWithTexts({ page, returnTo }: Props) {
  const t = await getTranslations('signIn');
  const locale = await pageLocale();
  return (
    <SignInForm
      locale={locale}
      here={pathTo(locale, page)}
      returnTo={returnTo}
      opened={formStamp()}
      texts={{
        email: t('email'),
        hint: t('hint'),
        submit: t('submit'),
        errors: t('errorsHeading'),
        unreachable: t('unreachable'),
      }}
    />
  );
}
