import type { Role } from '@/lib/audit/actor';

type Titles = { id: string; titleDa: string; titleEn: string };

/** A person as the administration lists them. */
export type PersonLineView = {
  id: string;
  name: string | null;
  email: string | null;
  roles: Role[];
  partner: string | null;
  managed: number;
};

export type PersonView = Omit<PersonLineView, 'managed'> & { managed: Titles[]; isOneself: boolean };

export type PartnerLineView = { id: string; name: string; isExample: boolean; members: number; grants: number };

export type GrantState = 'coming' | 'holds' | 'over' | 'revoked';

export type PartnerView = {
  id: string;
  name: string;
  isExample: boolean;
  members: { id: string; name: string | null; email: string | null }[];
  grants: PartnerGrantView[];
};

/** A project or a theme a partner is or was granted, by whom and why. */
export type PartnerGrantView = {
  id: string;
  kind: 'project' | 'theme';
  subject: Titles;
  startsOn: string;
  endsOn: string | null;
  revokedAt: Date | null;
  state: GrantState;
  why: string | null;
  grantedBy: string | null;
};
