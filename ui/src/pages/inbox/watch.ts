// SPDX-License-Identifier: GPL-3.0-or-later
import { job as fetchJob, jobEvents } from '../../api/client';
import type { Job } from '../../api/types';

const over = ({ state }: Job): boolean => state === 'done' || state === 'failed';

/** Follows a job by its events; if the stream breaks off before the end, asks once how it stands. Returns how to stop. */
export function watchJob(id: string, news: (job: Job) => void): () => void {
  const stream = jobEvents(id);
  stream.addEventListener('job', (event) => {
    const job = JSON.parse((event as MessageEvent<string>).data) as Job;
    news(job);
    if (over(job)) stream.close();
  });
  stream.addEventListener('error', () => {
    stream.close();
    fetchJob(id).then(
      (job) => {
        news(job);
        if (!over(job)) setTimeout(() => watchJob(id, news), 1000);
      },
      () => {},
    );
  });
  return () => stream.close();
}
