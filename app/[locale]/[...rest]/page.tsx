import { notFound } from 'next/navigation';

/** Builds need one address to draw; every address that comes here is unknown. */
export const generateStaticParams = () => [{ rest: ['-'] }];

/** Any address that is no page: the same calm answer in the reader's language. */
export default function UnknownAddress() {
  notFound();
}
