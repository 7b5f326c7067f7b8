import { createSession } from '../../../../src/state/session.ts';
import { directStory } from '../../../../src/state/story-direction.ts';
import { compileStory, makeClaim, makeEvent } from '../../domain/small-story.ts';

const catalog = compileStory(
  [makeEvent({ id: 'talks', when: ['t'] }), makeEvent({ id: 'strike', lane: 'strikes', when: ['s'] })],
  [
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
  ],
);

/** Talks on 10 January, where it opens, and a strike on the 12th; in two languages. */
export function smallSession() {
  const session = createSession(catalog, ['en', 'fa']);
  directStory(session);
  return session;
}
