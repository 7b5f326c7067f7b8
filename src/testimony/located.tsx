import { useMessages } from '../i18n/messages-context.tsx';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';

/** Where something stands in print: "FT ¶7", said "FT, paragraph 7". */
export function Located({ source, paragraph }: { source: string; paragraph: number | undefined }) {
  const { evidence } = useMessages();
  if (paragraph === undefined) return source;
  const said = `${source}, ${evidence.citation.paragraph(paragraph)}`;
  return <SaidOtherwise shown={evidence.oddityAt(source, paragraph)} said={said} />;
}
