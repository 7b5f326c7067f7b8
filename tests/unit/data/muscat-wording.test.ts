import { describe, expect, it } from 'vitest';
import { learnWording, sharedRuns } from '../../../src/build/shared-wording.ts';
import { story, textsOf } from './muscat-story.ts';
import { readReports } from './read-reports.ts';

const { files, absent } = readReports();

describe('the wording of the Muscat story', () => {
  it('is ours: no more than a short phrase is shared with the reports', ({ skip }) => {
    if (absent) return skip(absent);
    const known = learnWording([...files.values()].map((file) => file.toString('utf8')));
    const shared = [...textsOf(story)].flatMap(([path, text]) => sharedRuns(text, known).map((run) => [path, run]));
    expect(shared).toEqual([]);
  });
});
