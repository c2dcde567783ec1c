import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isVotingCursor } from '@/lib/participation/server/vote-queries';
import { VotingPage, type VotingParams, votingMetadata } from '../../_voting-page';

export const generateStaticParams = () => [{ slug: '-', phase: '-', cursor: '-' }];

type Props = { params: Promise<VotingParams & { cursor: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return votingMetadata(await params);
}

export default async function VotingBehind({ params }: Props) {
  const { cursor, ...address } = await params;
  if (!isVotingCursor(cursor)) notFound();
  return <VotingPage {...address} cursor={cursor} />;
}
