import { getMeetingPage } from '@/lib/projects/server/meeting-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** One meeting, kept until its project or what was spoken of changes. */
export async function meetingContent(project: string, id: string) {
  'use cache';
  const meeting = await getMeetingPage(project, id);
  cachedUntilChanged(
    ...(meeting ? [`project:${meeting.project.id}` as const, 'any:contribution' as const] : ['any:project' as const]),
  );
  return meeting;
}
