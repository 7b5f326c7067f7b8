import { createRoot } from 'react-dom/client';
import { PrintScreen } from '../print/print-screen.tsx';
import { LessonPage } from './lesson-page.tsx';
import { readAddresses } from './read-addresses.ts';

/** Shows what is printed of a lesson in the place of what the build rendered of it. */
export async function startPrint(root: HTMLElement): Promise<void> {
  const addresses = readAddresses(root);
  createRoot(root).render(
    <LessonPage addresses={addresses}>
      <PrintScreen basemap={addresses.basemap} />
    </LessonPage>,
  );
}
