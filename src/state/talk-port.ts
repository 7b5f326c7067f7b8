import type { TalkPort } from './talk-channel.ts';

const ALONE: TalkPort = { post() {}, listen() {}, close() {} };

/**
 * A channel to the other windows of a talk. Two talks on one story have rooms of their own; an address without a room
 * is one too. Where the browser has no channels, or forbids them, the window is alone.
 */
export function openTalkPort(story: string, room: string): TalkPort {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`backchannel-talk:${story}:${room}`);
  } catch {
    return ALONE;
  }
  return {
    post(message) {
      try {
        channel.postMessage(message);
      } catch {
        // Closed meanwhile.
      }
    },
    listen(hear) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
    },
    close: () => channel.close(),
  };
}

const ROOM = /^[a-z0-9]{1,32}$/;

/** The room of a page's address (`?room=k3f9`), or none, which windows opened by hand have in common. */
export function readRoom(search: string): string {
  const room = new URLSearchParams(search).get('room') ?? '';
  return ROOM.test(room) ? room : '';
}
