/**
 * The address of another page of the story that stands in this one, relative to it; for the browser alone, where the
 * page says where its story's file is.
 */
export function pageOfStory(page: 'present.html' | 'print.html'): string {
  const story = document.getElementById('app')?.dataset['story'] ?? './story.json';
  return story.replace(/[^/]*$/, page);
}
