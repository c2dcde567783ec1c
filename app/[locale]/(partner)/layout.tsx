import '@/app/_ui/styles/partner.css';
import type { ReactNode } from 'react';

export default function PartnerLayout({ children }: { children: ReactNode }) {
  return children;
}
