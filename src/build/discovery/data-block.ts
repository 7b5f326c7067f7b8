/** A block of data in the page, which runs nothing: a `</script>` or `<!--` within a text would end or hide it. */
export function dataBlock(type: string, value: unknown): string {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
