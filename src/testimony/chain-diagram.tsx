import { type ChainRow, groupByRoot } from '../domain/chain-rows.ts';
import type { Attribution } from '../domain/claim.ts';
import { isPassages } from '../domain/passages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { usePlaceIn } from '../ui/use-place-in.ts';
import { partName } from './part-name.ts';
import { wrapWords } from './wrap-words.ts';
import './chain-diagram.css';

const WIDTH = 368;
const ROW = 66;
const FIRST_OUTLET = 152;
const END = WIDTH - 8;
const START = 8;

/**
 * Who told whom, all pages of an event in one drawing. Pages that rest on the same people share their node: two reports,
 * one root. It draws a way of words, never an arrow of cause, and it is read as text is: the root is where a line begins.
 */
export function ChainDiagram({ rows }: { rows: readonly ChainRow[] }) {
  const { evidence } = useMessages();
  const text = useText();
  const groups = groupByRoot(rows);
  const inOrder = groups.flat();
  // A node that pages share has its name above them.
  const top = (groups[0]?.length ?? 0) > 1 ? 26 : 10;
  const yOf = (row: ChainRow) => top + inOrder.indexOf(row) * ROW;
  const height = top + (rows.length - 1) * ROW + 52;
  const described = inOrder.map(({ root, unnamed, links }) =>
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
      {groups.map((group) => {
        const [first] = group;
        const rootY = (yOf(first) + yOf(group.at(-1) ?? first)) / 2;
        const attribution = first.root ?? first.unnamed;
        return (
          <g key={first.source}>
            {group.map((row) => (
              <Way key={row.source} row={row} y={yOf(row)} rootY={rootY} />
            ))}
            <Root attribution={attribution} y={rootY} labelY={group.length > 1 ? yOf(first) - 12 : rootY + 17} />
          </g>
        );
      })}
    </svg>
  );
}

function Way({ row, y, rootY }: { row: ChainRow; y: number; rootY: number }) {
  const text = useText();
  const place = usePlaceIn(WIDTH);
  const bend = rootY === y ? '' : `C${place(60)} ${rootY} ${place(70)} ${y} ${place(FIRST_OUTLET)} ${y}`;
  return (
    <g>
      <path className="chain-diagram-way" d={`M${place(START)} ${rootY}${bend}H${place(END)}`} />
      {row.links.map((link, index) => (
        <Link key={text(link.text)} link={link} x={xOf(index, row.links)} y={y} />
      ))}
    </g>
  );
}

function xOf(index: number, links: readonly Attribution[]): number {
  if (links[index]?.kind === 'republisher') return END;
  const outlets = links.filter(({ kind }) => kind !== 'republisher').length;
  return FIRST_OUTLET + index * (outlets > 1 ? 88 : 0);
}

function Root(props: { attribution: Attribution | undefined; y: number; labelY: number }) {
  const { attribution, y, labelY } = props;
  const { evidence } = useMessages();
  const text = useText();
  const place = usePlaceIn(WIDTH);
  // Of a name in passages the first is the name, the rest explains it.
  const name = attribution?.text ?? evidence.chain.nobody;
  const lines = wrapWords(text(isPassages(name) ? (name[0]?.text ?? '') : name), 21);
  const above = labelY < y;
  return (
    <>
      <circle className="chain-diagram-unseen" cx={place(START)} cy={y} r="5.6" />
      {lines.slice(0, 3).map((line, index) => (
        <text
          key={line}
          x={place(0)}
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
  const place = usePlaceIn(WIDTH);
  const source = link.source === undefined ? undefined : catalog.sources.get(link.source);
  const spoken = partName(text(link.text));
  const unseen = link.kind === 'republisher';
  const name = unseen ? evidence.chain.republisher : source ? text(source.name) : spoken.name;
  const published = source?.published === undefined ? undefined : dates.isoShort(source.published);
  const detail = published ?? (unseen || source?.published === undefined ? spoken.detail : '');
  const anchor = x > WIDTH - 40 ? 'end' : 'middle';
  const labelX = place(anchor === 'end' ? WIDTH : x);
  const names = wrapWords(name, 21).slice(0, 2);
  const below = y + 20 + (names.length - 1) * 13;
  return (
    <>
      <circle className={unseen ? 'chain-diagram-unseen' : 'chain-diagram-outlet'} cx={place(x)} cy={y} r="5.6" />
      {names.map((line, index) => (
        <text
          key={line}
          x={labelX}
          y={y + 20 + index * 13}
          textAnchor={anchor}
          className={unseen ? '' : 'chain-diagram-name'}
        >
          {line}
        </text>
      ))}
      {wrapWords(detail, 19)
        .slice(0, 3 - names.length)
        .map((line, index) => (
          <text key={line} x={labelX} y={below + 14 + index * 13} textAnchor={anchor} className="chain-diagram-detail">
            {line}
          </text>
        ))}
    </>
  );
}
