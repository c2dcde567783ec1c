import '@/app/_ui/styles/workspace.css';
import type { ReactNode } from 'react';
import { QueryProvider } from '@/app/_session/query-provider';

export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <QueryProvider>
      <div className="staff">{children}</div>
    </QueryProvider>
  );
}
