import { expectTypeOf, it } from 'vitest';
import type * as domain from '../../../src/domain/lens.ts';
import type { EmbedState, EventDetails } from '../../../src/embed/messages/protocol.ts';
import type { ConnectedStory, Lens, StoryEvents, StoryState, Theme } from '../../../src/loader/embed.d.ts';
import type * as view from '../../../src/state/view-store.ts';

// Checked by the compiler: `npm run types`.
it('the published types say what the frame sends', () => {
  expectTypeOf<EmbedState>().toEqualTypeOf<StoryState>();
  expectTypeOf<EventDetails>().toEqualTypeOf<StoryEvents>();
  expectTypeOf<domain.Lens>().toEqualTypeOf<Lens>();
  expectTypeOf<view.Theme>().toEqualTypeOf<Theme>();
});

it('the global of a host’s page and its element are typed', () => {
  expectTypeOf<typeof window.Backchannel.connect>().returns.resolves.toEqualTypeOf<ConnectedStory>();
  expectTypeOf<HTMLElementTagNameMap['backchannel-story']>().toExtend<HTMLElement>();
});
