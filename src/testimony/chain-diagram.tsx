import type { Attribution } from '../domain/story.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { type ChainRow, sharedRoot } from './chain-rows.ts';
import { wrapWords } from './wrap-words.ts';
import './chain-diagram.css';

const WIDTH = 368;
const ROW = 66;
const FIRST_OUTLET = 152;
const END = WIDTH - 8;
const START = 8;

/** Who told whom, all pages of an event in one drawing. It draws a way of words, never an arrow of cause. */
export function ChainDiagram({ rows }: { rows: readonly ChainRow[] }) {
  const { evidence } = useMessages();
  const text = useText();
  const common = sharedRoot(rows, text);
  const top = 20;
  const yOf = (row: number) => top + row * ROW + 6;
  const rootY = (yOf(0) + yOf(rows.length - 1)) / 2;
  const height = yOf(rows.length - 1) + 52;
  const described = rows.map(({ root, unnamed, links }) =>
    evidence.chain.row([
      text((root ?? unnamed)?.text ?? evidence.chain.nobody),
      ...links.map((link) => text(link.text)),
    ]),
  );
  return (
    <svg
      className="chain-diagram"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={evidence.chain.figure(described)}
    >
      {rows.map((row, index) => {
        const y = yOf(index);
        const fromY = common ? rootY : y;
        const bend = fromY === y ? `H${END}` : `C60 ${fromY} 70 ${y} ${FIRST_OUTLET} ${y}H${END}`;
        return (
          <g key={row.source}>
            <path className="chain-diagram-way" d={`M${START} ${fromY}${bend}`} />
            {!common && <Root attribution={row.root ?? row.unnamed} y={y} labelY={y + 17} />}
            {row.links.map((link, place) => (
              <Link key={text(link.text)} link={link} x={xOf(place, row.links)} y={y} />
            ))}
          </g>
        );
      })}
      {common && <Root attribution={common} y={rootY} labelY={top - 6} />}
    </svg>
  );
}

function xOf(place: number, links: readonly Attribution[]): number {
  if (links[place]?.kind === 'republisher') return END;
  const outlets = links.filter(({ kind }) => kind !== 'republisher').length;
  return FIRST_OUTLET + place * (outlets > 1 ? 88 : 0);
}

function Root(props: { attribution: Attribution | undefined; y: number; labelY: number }) {
  const { attribution, y, labelY } = props;
  const { evidence } = useMessages();
  const text = useText();
  const lines = wrapWords(attribution ? text(attribution.text) : evidence.chain.nobody, 21);
  const above = labelY < y;
  return (
    <>
      <circle className="chain-diagram-unseen" cx={START} cy={y} r="5.6" />
      {lines.slice(0, 3).map((line, index) => (
        <text
          key={line}
          x="0"
          y={above ? labelY + index * 14 : labelY + 1 + index * 14}
          className="chain-diagram-detail"
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Link({ link, x, y }: { link: Attribution; x: number; y: number }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const dates = useDateWords();
  const text = useText();
  const source = link.source === undefined ? undefined : catalog.sources.get(link.source);
  const [spoken = '', ...details] = text(link.text).split(', ');
  const unseen = link.kind === 'republisher';
  const name = unseen ? evidence.chain.republisher : source ? text(source.name) : spoken;
  const published = source?.published === undefined ? undefined : dates.isoShort(source.published);
  const detail = published ?? (unseen || source?.published === undefined ? details.join(', ') : '');
  const anchor = x > WIDTH - 40 ? 'end' : 'middle';
  const labelX = anchor === 'end' ? WIDTH : x;
  return (
    <>
      <circle className={unseen ? 'chain-diagram-unseen' : 'chain-diagram-outlet'} cx={x} cy={y} r="5.6" />
      {wrapWords(name, 19)
        .slice(0, 1)
        .map((line) => (
          <text key={line} x={labelX} y={y + 20} textAnchor={anchor} className={unseen ? '' : 'chain-diagram-name'}>
            {line}
          </text>
        ))}
      {wrapWords(detail, 19)
        .slice(0, 2)
        .map((line, index) => (
          <text key={line} x={labelX} y={y + 34 + index * 13} textAnchor={anchor} className="chain-diagram-detail">
            {line}
          </text>
        ))}
    </>
  );
}
