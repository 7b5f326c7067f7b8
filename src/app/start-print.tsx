import { createRoot } from 'react-dom/client';
import { LessonPage } from './lesson-page.tsx';
import { PrintPage } from './print-page.tsx';
import { readAddresses } from './read-addresses.ts';

/** Shows what is printed of a lesson in the place of what the build rendered of it. */
export async function startPrint(root: HTMLElement): Promise<void> {
  const addresses = readAddresses(root);
  createRoot(root).render(
    <LessonPage addresses={addresses}>
      <PrintPage basemap={addresses.basemap} />
    </LessonPage>,
  );
}
