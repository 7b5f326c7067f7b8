import type { TalkPort } from './talk-channel.ts';
import type { Partners } from './talk-partners.ts';

/**
 * A way to the other windows of a talk: a channel, and with `partners` what reaches them one by one. Two talks on one
 * story have rooms of their own; an address without a room is one too. Where the browser has no channels, or forbids
 * them, a window without partners is alone. What comes by both ways is heard twice, and is as if it came once.
 */
export function openTalkPort(story: string, room: string, partners?: Partners): TalkPort {
  const name = `backchannel-talk:${story}:${room}`;
  const channel = openChannel(name);
  let end = () => {};
  return {
    post(message) {
      try {
        channel?.postMessage(message);
      } catch {
        // Closed meanwhile.
      }
      partners?.post(name, message);
    },
    listen(hear) {
      if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
      end = partners?.listen(name, hear) ?? end;
    },
    close() {
      channel?.close();
      end();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

const ROOM = /^[a-z0-9]{1,32}$/;

/** The room of a page's address (`?room=k3f9`), or none, which windows opened by hand have in common. */
export function readRoom(search: string): string {
  const room = new URLSearchParams(search).get('room') ?? '';
  return ROOM.test(room) ? room : '';
}
