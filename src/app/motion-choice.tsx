import { useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { chooseMotion, type Motion, readMotion, subscribeMotion } from '../ui/motion.ts';

const MOTIONS: readonly Motion[] = ['auto', 'still', 'moving'];

/** Whether anything moves by itself: as the system says, or as the reader says here. */
export function MotionChoice() {
  const { motion, motions } = useMessages().app;
  const chosen = useSyncExternalStore(subscribeMotion, readMotion, () => 'auto');
  return (
    <label className="reader-menu-choice">
      <span className="visually-hidden">{motion}</span>
      <select
        value={chosen}
        onChange={({ target }) => chooseMotion(MOTIONS.find((value) => value === target.value) ?? 'auto')}
      >
        {MOTIONS.map((value) => (
          <option key={value} value={value}>
            {motions[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
