import { NotFoundContent } from '@/app/_shell/not-found-content';

export default function NotFoundPage() {
  return <NotFoundContent />;
}
