import '@/app/_ui/styles/index.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { locales } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

export const metadata: Metadata = {
  title: { default: 'Tråden', template: '%s | Tråden' },
  icons: '/mark.svg',
};

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await pageLocale()}>
      <body>{children}</body>
    </html>
  );
}
